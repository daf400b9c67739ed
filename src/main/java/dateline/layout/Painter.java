package dateline.layout;

/** Draws the shapes of a display list, each over those before it. */
public interface Painter {

  void box(Shape.Box box);

  void line(Shape.Line line);

  void polygon(Shape.Polygon polygon);

  void circle(Shape.Circle circle);

  void text(Shape.Text text);

  void hatch(Shape.Hatch hatch);

  void fade(Shape.Fade fade);

  /** Draws the shapes of a group where they lie within its clip. */
  void group(Shape.Group group);
}
