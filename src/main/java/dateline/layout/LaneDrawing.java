package dateline.layout;

import java.util.List;

/**
 * Draws the names of lanes and the lines between them.
 *
 * @param end no words stand below it
 */
record LaneDrawing(Canvas canvas, Frame frame, double end) {

  private static final TypeStyle TITLE = TypeStyle.semibold(13);
  private static final TypeStyle ABOUT = TypeStyle.regular(11.5);
  private static final double LEFT = 18;

  /** From one line of a name to the next, and from the last one to the lane's border. */
  private static final double LINE = 16;

  private static final double PAD = 4;

  void line(double y) {
    canvas.horizontal(0, frame.lanes().right(), Math.round(y) - 0.5, Role.STRONG_LINE);
  }

  /** The name of a lane, in the upper left of its area. */
  void header(Lane lane, double top, double height, boolean collapsed) {
    double y = collapsed ? top + height / 2 + TITLE.size() * 0.36 : top + LaneBox.PAD + 14;
    if (y < end) {
      name(lane.name(), y, Math.min(top + height, end), collapsed);
    }
    var area = Rect.between(0, top, frame.headers().right(), top + height);
    canvas.hit(area, new Hit.OfLane(lane.key()), lane.name().title());
  }

  private void name(Lane.Name name, double baseline, double bottom, boolean alone) {
    double x = LEFT;
    if (name.group().isPresent()) {
      var group = name.group().get();
      canvas.add(Symbols.of(group, LEFT + 4, baseline - 4.5, canvas.palette().of(group)));
      x += 16;
    }
    double room = frame.headers().right() - x - 10;
    int lines = baseline + LINE > bottom - PAD ? 1 : 2;
    double y = baseline;
    for (var line :
        TextMeasure.wrap(name.title(), TITLE, new TextMeasure.Measure(room, 0, 0, lines))) {
      canvas.text(line, x, y, TITLE, Role.TEXT);
      y += LINE;
    }
    if (!alone) {
      about(name.about(), x, y + 1, bottom - PAD);
    }
  }

  private void about(String words, double x, double baseline, double bottom) {
    double room = frame.headers().right() - x - 10;
    int fitting = (int) Math.min(3, Math.floor((bottom - baseline) / 15) + 1);
    if (fitting < 1) {
      return;
    }
    List<String> lines =
        TextMeasure.wrap(words, ABOUT, new TextMeasure.Measure(room, 0, 0, fitting));
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(lines.get(i), x, baseline + i * 15, ABOUT, Role.SECONDARY);
    }
  }
}
