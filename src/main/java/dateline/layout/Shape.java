package dateline.layout;

import java.util.List;
import java.util.Optional;

/** Something to draw. Coordinates are pixels from the upper left corner of the picture. */
public sealed interface Shape {

  /** Has a painter draw this shape. */
  void paint(Painter painter);

  /**
   * A rectangle with rounded corners.
   *
   * @param radius of the corners, 0 for sharp ones
   * @param fill empty where the ground shows through
   * @param stroke centred on the edge; empty for none
   */
  record Box(Rect area, double radius, Optional<Colour> fill, Optional<Stroke> stroke)
      implements Shape {

    static Box filled(Rect area, double radius, Colour fill) {
      return new Box(area, radius, Optional.of(fill), Optional.empty());
    }

    static Box stroked(Rect area, double radius, Stroke stroke) {
      return new Box(area, radius, Optional.empty(), Optional.of(stroke));
    }

    @Override
    public void paint(Painter painter) {
      painter.box(this);
    }
  }

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {
    @Override
    public void paint(Painter painter) {
      painter.line(this);
    }
  }

  /** A point of a polygon. */
  record Point(double x, double y) {}

  /**
   * A closed polygon.
   *
   * @param points at least three
   */
  record Polygon(List<Point> points, Colour fill) implements Shape {
    public Polygon {
      points = List.copyOf(points);
    }

    @Override
    public void paint(Painter painter) {
      painter.polygon(this);
    }
  }

  /** A circle; either of fill and stroke may be missing. */
  record Circle(double x, double y, double radius, Optional<Colour> fill, Optional<Stroke> stroke)
      implements Shape {
    @Override
    public void paint(Painter painter) {
      painter.circle(this);
    }
  }

  /**
   * A single line of text.
   *
   * @param x where it starts
   * @param baseline where its letters stand
   */
  record Text(String text, double x, double baseline, TypeStyle style, Colour colour)
      implements Shape {
    @Override
    public void paint(Painter painter) {
      painter.text(this);
    }
  }

  /**
   * Parallel strokes that rise to the right, clipped to an area.
   *
   * @param gap from the centre of one stroke to that of the next, along x
   */
  record Hatch(Rect area, double gap, Stroke stroke) implements Shape {
    @Override
    public void paint(Painter painter) {
      painter.hatch(this);
    }
  }

  /**
   * A colour at a place of a fade.
   *
   * @param at from 0, the left edge, to 1, the right edge
   */
  record Stop(double at, Colour colour) {}

  /**
   * A rectangle with rounded corners whose colour changes from left to right.
   *
   * @param stops at least two, from left to right
   */
  record Fade(Rect area, double radius, List<Stop> stops) implements Shape {
    public Fade {
      stops = List.copyOf(stops);
    }

    @Override
    public void paint(Painter painter) {
      painter.fade(this);
    }
  }

  /** Shapes of which only the part within the clip is seen. */
  record Group(Rect clip, List<Shape> shapes) implements Shape {
    public Group {
      shapes = List.copyOf(shapes);
    }

    @Override
    public void paint(Painter painter) {
      painter.group(this);
    }
  }
}
