package dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an expression may be resolved against.
 *
 * @param published the day of publication
 * @param narrative the last day, week, month … that the text named
 * @param quarter the last quarter that the text named
 * @param here the last day that the same line named
 * @param heading where the words around it look
 */
record Anchor(
    Optional<LocalDate> published,
    Optional<Period> narrative,
    Optional<Period> quarter,
    Optional<Period> here,
    Supplier<Heading> heading) {

  boolean looksAhead() {
    return heading.get() == Heading.AHEAD;
  }
}
