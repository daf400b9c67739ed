package dateline.layout;

/** Draws the line above a picture. */
record HeadingDrawing(Canvas canvas, Frame frame) {

  private static final TypeStyle PROGRAM = TypeStyle.bold(17);
  private static final TypeStyle TITLE = TypeStyle.semibold(15);
  private static final TypeStyle DETAIL = TypeStyle.regular(14);

  void draw(ViewState.Heading heading) {
    var area = frame.heading();
    canvas.fill(area, Role.PANEL);
    double baseline = area.centreY() + 5.5;
    double x = 20;
    canvas.text("Dateline", x, baseline, PROGRAM, Role.TEXT);
    x += TextMeasure.width("Dateline", PROGRAM) + 16;
    canvas.vertical(
        Math.round(x) + 0.5, area.centreY() - 10, area.centreY() + 10, Role.STRONG_LINE);
    x += 16;
    double room = area.right() - x - 20;
    var title = TextMeasure.fit(heading.title(), TITLE, room);
    canvas.text(title, x, baseline, TITLE, Role.TEXT);
    x += TextMeasure.width(title, TITLE) + 12;
    var detail = TextMeasure.fit(heading.detail(), DETAIL, Math.max(0, area.right() - x - 20));
    canvas.text(detail, x, baseline, DETAIL, Role.SECONDARY);
    canvas.horizontal(0, area.right(), area.bottom() - 0.5, Role.STRONG_LINE);
  }
}
