package dateline.layout;

/**
 * How lanes turn time into places for cards.
 *
 * @param scale the time axis
 * @param unit the cells whose hidden events are counted together
 * @param columns whether a day is wide enough to hold cards
 */
record Axis(TimeScale scale, Unit unit, boolean columns) {

  private static final double NARROWEST_CELL = 44;

  static Axis of(TimeScale scale) {
    var unit = Unit.atLeast(NARROWEST_CELL, scale.pixelsPerDay());
    boolean columns = scale.pixelsPerDay() >= Slots.COLUMN;
    return new Axis(scale, unit, columns);
  }

  /** Whether the axis tells hours. */
  boolean showsHours() {
    return scale.pixelsPerDay() >= Step.HOURS_FROM;
  }
}
