package dateline.layout;

/** Draws what points out a card: that it is selected, that the keys stand at it, that it is new. */
record MarkDrawing(Canvas canvas) {

  /** How wide the dot on what is new is. */
  private static final double DOT = 8;

  void selected(Rect area) {
    var outline = Stroke.solid(canvas.palette().of(Role.SELECTION), 2);
    canvas.stroke(area.inset(-2.5), CardDrawing.RADIUS + 2.5, outline);
  }

  /** A ring outside the place of the selection's outline, so that both can be seen. */
  void focused(Rect area) {
    var ring = Stroke.dashed(canvas.palette().of(Role.ACCENT), 2);
    canvas.stroke(area.inset(-5), CardDrawing.RADIUS + 5, ring);
  }

  /** An outline, and a dot for those who cannot tell its colour. */
  void fresh(Rect area) {
    var accent = canvas.palette().of(Role.ACCENT);
    canvas.stroke(area.inset(0.5), CardDrawing.RADIUS, Stroke.solid(accent, 1.5));
    var dot = new Rect(area.right() - DOT, area.y() - DOT / 2, DOT, DOT);
    canvas.fill(dot.inset(-1), DOT / 2 + 1, canvas.palette().of(Role.SURFACE));
    canvas.fill(dot, DOT / 2, accent);
  }
}
