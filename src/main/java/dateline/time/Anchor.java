package dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an expression may be resolved against.
 *
 * @param reference what is known from outside the text
 * @param narrative the last day, week, month … that the text named
 * @param quarter the last quarter that the text named
 * @param here the last day that the same line named
 * @param heading where the words around it look
 */
record Anchor(
    Reference reference,
    Optional<Period> narrative,
    Optional<Period> quarter,
    Optional<Period> here,
    Supplier<Heading> heading) {

  /** The day of publication. */
  Optional<LocalDate> published() {
    return reference.published();
  }

  /** How the texts write dates in figures. */
  DateOrder order() {
    return reference.order();
  }

  boolean looksBack() {
    return heading.get() == Heading.BACK;
  }

  boolean looksAhead() {
    return heading.get() == Heading.AHEAD;
  }
}
