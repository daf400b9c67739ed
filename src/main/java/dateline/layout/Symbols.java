package dateline.layout;

import dateline.layout.Shape.Circle;
import dateline.layout.Shape.Point;
import dateline.layout.Shape.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The small shapes that tell groups of kinds apart without colour. */
final class Symbols {

  private static final double RADIUS = 4.2;

  private Symbols() {}

  /** The symbol of a group around a point. */
  static Shape of(KindGroup group, double x, double y, Colour colour) {
    return switch (group.symbol()) {
      case CIRCLE -> new Circle(x, y, RADIUS, Optional.of(colour), Optional.empty());
      case RING ->
          new Circle(x, y, RADIUS - 1, Optional.empty(), Optional.of(Stroke.solid(colour, 2)));
      case SQUARE -> regular(4, 45, x, y, RADIUS * 1.25, colour);
      case DIAMOND -> regular(4, 0, x, y, RADIUS * 1.25, colour);
      case TRIANGLE -> regular(3, -90, x, y + 0.8, RADIUS * 1.25, colour);
      case WEDGE -> regular(3, 90, x, y - 0.8, RADIUS * 1.25, colour);
      case HEXAGON -> regular(6, 0, x, y, RADIUS * 1.1, colour);
      case CROSS -> cross(x, y, colour);
    };
  }

  /** A triangle that points up, as for a publication. */
  static Shape up(double x, double y, double radius, Colour colour) {
    return regular(3, -90, x, y, radius, colour);
  }

  /** A triangle that points to the left or to the right. */
  static Shape arrow(boolean left, double x, double y, double radius, Colour colour) {
    return regular(3, left ? 180 : 0, x, y, radius, colour);
  }

  /** A triangle that points down. */
  static Shape down(double x, double y, double radius, Colour colour) {
    return regular(3, 90, x, y, radius, colour);
  }

  private static Shape regular(
      int corners, double firstAt, double x, double y, double radius, Colour colour) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(firstAt + 360.0 * i / corners);
      points.add(new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
    }
    return new Polygon(points, colour);
  }

  private static Shape cross(double x, double y, Colour colour) {
    double far = RADIUS;
    double near = RADIUS * 0.36;
    return new Polygon(
        List.of(
            new Point(x - near, y - far),
            new Point(x + near, y - far),
            new Point(x + near, y - near),
            new Point(x + far, y - near),
            new Point(x + far, y + near),
            new Point(x + near, y + near),
            new Point(x + near, y + far),
            new Point(x - near, y + far),
            new Point(x - near, y + near),
            new Point(x - far, y + near),
            new Point(x - far, y - near),
            new Point(x - near, y - near)),
        colour);
  }
}
