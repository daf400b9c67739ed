package dateline.layout;

import dateline.layout.Shape.Box;
import dateline.layout.Shape.Group;
import dateline.layout.Shape.Line;
import dateline.layout.Shape.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the shapes and the hits of a picture. */
final class Canvas {

  private final Palette palette;
  private List<Shape> shapes = new ArrayList<>();
  private final List<Hit> hits = new ArrayList<>();

  Canvas(Palette palette) {
    this.palette = palette;
  }

  Palette palette() {
    return palette;
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<Hit> hits() {
    return hits;
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  /** Draws with everything outside an area cut away. */
  void clipped(Rect clip, Consumer<Canvas> drawing) {
    var outside = shapes;
    shapes = new ArrayList<>();
    drawing.accept(this);
    outside.add(new Group(clip, shapes));
    shapes = outside;
  }

  void fill(Rect area, Role role) {
    fill(area, 0, palette.of(role));
  }

  void fill(Rect area, double radius, Colour colour) {
    add(Box.filled(area, radius, colour));
  }

  void stroke(Rect area, double radius, Stroke stroke) {
    add(Box.stroked(area, radius, stroke));
  }

  void horizontal(double left, double right, double y, Role role) {
    add(new Line(left, y, right, y, Stroke.solid(palette.of(role), 1)));
  }

  void vertical(double x, double top, double bottom, Role role) {
    add(new Line(x, top, x, bottom, Stroke.solid(palette.of(role), 1)));
  }

  void text(String text, double x, double baseline, TypeStyle style, Role role) {
    if (!text.isEmpty()) {
      add(new Text(text, x, baseline, style, palette.of(role)));
    }
  }

  /** Sets a line of text in the middle of an area. */
  void centred(String text, Rect area, TypeStyle style, Role role) {
    double x = area.centreX() - TextMeasure.width(text, style) / 2;
    text(text, x, area.centreY() + style.size() * 0.36, style, role);
  }

  void hit(Rect area, Hit.Target target, String label) {
    hits.add(new Hit(area, target, label));
  }
}
