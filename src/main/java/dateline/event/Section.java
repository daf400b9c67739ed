package dateline.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of an article under one heading, or one entry of a diary or live report.
 *
 * @param number how many stand before it
 * @param day the day that its heading names; of an entry headed by a clock time alone, that of the
 *     entries around it
 */
record Section(int number, Optional<LocalDate> day) {

  /** The part before any heading. */
  static final Section FIRST = new Section(0, Optional.empty());

  /** The next part. */
  Section next(Optional<LocalDate> newDay) {
    return new Section(number + 1, newDay);
  }
}
