package dateline.layout;

/**
 * Draws how far the lanes are scrolled, and how many lie out of view.
 *
 * @param named whether the lanes have names
 */
record ScrollDrawing(Canvas canvas, Frame frame, boolean named) {

  private static final TypeStyle LABEL = TypeStyle.semibold(11.5);
  private static final double THUMB = 5;

  /** A lane of which less is seen counts as out of view. */
  private static final double LEAST_SEEN = 46;

  private static final double HEIGHT = 20;

  /** What is left of the names of lanes over a hint. */
  static final double ROOM = HEIGHT + 4;

  void draw(LanesDrawing.View view) {
    var area = frame.lanes();
    if (view.height() <= area.height() + 1) {
      return;
    }
    double length = Math.max(24, area.height() * area.height() / view.height());
    double way = (area.height() - length) / (view.height() - area.height());
    var thumb = new Rect(area.right() - THUMB - 2, area.y() + view.scroll() * way, THUMB, length);
    canvas.fill(thumb, THUMB / 2, canvas.palette().of(Role.BAR));
    if (named) {
      long above = view.lanes().stream().filter(l -> l.bottom() - LEAST_SEEN < area.y()).count();
      long below = view.lanes().stream().filter(l -> l.y() + LEAST_SEEN > area.bottom()).count();
      hint(true, above, frame.axis().bottom() - ROOM);
      hint(false, below, area.bottom() - ROOM);
    }
  }

  private void hint(boolean above, long count, double top) {
    if (count == 0) {
      return;
    }
    var text = count + (count == 1 ? " more lane" : " more lanes");
    var strip = new Rect(0, top, frame.headers().right() - 1, ROOM - 1);
    canvas.fill(strip, above ? Role.PANEL : Role.SURFACE);
    var pill = new Rect(12, top + 1, TextMeasure.width(text, LABEL) + 34, HEIGHT);
    canvas.fill(pill, HEIGHT / 2, canvas.palette().of(Role.CARD));
    var border = canvas.palette().of(Role.STRONG_LINE);
    canvas.stroke(pill.inset(0.5), HEIGHT / 2 - 0.5, Stroke.solid(border, 1));
    var arrow = canvas.palette().of(Role.SECONDARY);
    canvas.add(
        above
            ? Symbols.up(pill.x() + 14, pill.centreY() + 1, 4.5, arrow)
            : Symbols.down(pill.x() + 14, pill.centreY() - 1, 4.5, arrow));
    canvas.text(text, pill.x() + 24, pill.centreY() + 4.2, LABEL, Role.TEXT);
    canvas.hit(pill, new Hit.OfHidden(above), text + (above ? " above" : " below"));
  }
}
