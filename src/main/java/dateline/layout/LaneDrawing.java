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
  private static final double TWO_LINES = 44;

  void line(double y) {
    canvas.horizontal(0, frame.lanes().right(), Math.round(y) - 0.5, Role.STRONG_LINE);
  }

  /** The name of a lane, in the upper left of its area. */
  void header(Lane lane, double top, double height, boolean collapsed) {
    var name = lane.name();
    double y = top + LaneBox.PAD + 14;
    double x = LEFT;
    if (name.group().isPresent()) {
      var group = name.group().get();
      canvas.add(Symbols.of(group, LEFT + 4, y - 4.5, canvas.palette().of(group)));
      x += 16;
    }
    double room = frame.headers().right() - x - 10;
    double bottom = Math.min(top + height, end);
    int lines = bottom - top < TWO_LINES ? 1 : 2;
    var title = TextMeasure.wrap(name.title(), TITLE, new TextMeasure.Measure(room, 0, 0, lines));
    for (var line : title) {
      canvas.text(line, x, y, TITLE, Role.TEXT);
      y += 16;
    }
    if (!collapsed) {
      about(name.about(), x, y + 1, bottom - 4);
    }
    var area = Rect.between(0, top, frame.headers().right(), top + height);
    canvas.hit(area, new Hit.OfLane(lane.key()), name.title());
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
