package dateline.layout;

import java.util.Optional;

/**
 * How lanes turn time into places for cards.
 *
 * @param scale the time axis
 * @param unit the cells whose hidden events are counted together
 * @param columns whether a day is wide enough to hold cards
 */
record Axis(TimeScale scale, Unit unit, boolean columns) {

  /** No day narrower than this holds cards. */
  static final double NARROWEST_COLUMN = 92;

  /** A day is split into columns that are no narrower than this. */
  private static final double NARROWEST_PART = 200;

  private static final double WIDE_PART = 320;

  private static final double NARROWEST_CELL = 44;

  static Axis of(TimeScale scale) {
    var unit = Unit.atLeast(NARROWEST_CELL, scale.pixelsPerDay());
    boolean columns = scale.pixelsPerDay() >= NARROWEST_COLUMN;
    return new Axis(scale, unit, columns);
  }

  /**
   * Where cards of a day go, from its left to its right: the day, or what is seen of a long one.
   */
  Optional<Rect> region(Stretch day) {
    double left = scale.x(day.start());
    double right = scale.x(day.end());
    if (right - left > scale.width()) {
      left = Math.max(left, scale.left());
      right = Math.min(right, scale.right());
    }
    return right - left < 8 ? Optional.empty() : Optional.of(Rect.between(left, 0, right, 0));
  }

  /** Whether the axis tells hours. */
  boolean showsHours() {
    return scale.pixelsPerDay() >= Step.HOURS_FROM;
  }

  /** How many cards can stand side by side in that width. */
  static int parts(double width) {
    return (int) Math.max(1, Math.floor(width / NARROWEST_PART));
  }

  /** How many stand side by side where there is room for wide ones. */
  static int wideParts(double width) {
    return (int) Math.max(1, Math.floor(width / WIDE_PART));
  }
}
