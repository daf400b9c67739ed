package dateline.layout;

/** Draws the counts of what has no card, and far out where how much of it lies. */
record ChipDrawing(Canvas canvas, TimeScale scale) {

  private static final TypeStyle STYLE = TypeStyle.semibold(11);

  /** How wide a step of the density band is. */
  private static final double BAND = 6;

  /**
   * Draws a chip.
   *
   * @param seen the part of it in view
   */
  void draw(Lane lane, Chip chip, Rect seen) {
    var ground = canvas.palette().of(Role.CHIP);
    if (scale.pixelsPerDay() < Slots.COLUMN) {
      canvas.fill(chip.area(), CardDrawing.RADIUS, ground);
      band(lane, chip.area());
    } else {
      canvas.fill(chip.area(), CardDrawing.RADIUS, density(chip.count()).over(ground));
    }
    canvas.centred(ChipText.of(chip, chip.area().width() - 8), chip.area(), STYLE, Role.CHIP_TEXT);
    canvas.hit(
        seen,
        new Hit.OfMore(lane.key(), chip.stretch(), chip.count()),
        ChipText.full(chip) + ", " + DateWords.of(chip.stretch()));
  }

  /** How many events begin where, in small steps. */
  private void band(Lane lane, Rect area) {
    double step = area.width() / Math.max(1, Math.floor(area.width() / BAND));
    for (double x = area.x(); x < area.right() - 1; x += step) {
      int count = lane.beginningIn(scale.moment(x), scale.moment(x + step));
      if (count > 0) {
        canvas.fill(new Rect(x, area.y(), step, area.height()), 0, density(count));
      }
    }
  }

  /** The more events, the darker. */
  private Colour density(int count) {
    double share = Math.min(1, Math.log10(count + 1.0) / 3);
    return canvas.palette().of(Role.BAR).at(share * Palette.DENSEST);
  }
}
