package dateline.event;

import static java.util.Objects.requireNonNull;

import dateline.time.DateRange;
import java.util.Optional;

/**
 * A reported number.
 *
 * @param quantity how many, and where that stands
 * @param measure what is counted: {@code killed}, {@code arrested}, {@code troops}, {@code money},
 *     {@code percent} and others of the table; {@code count} for whatever {@code of} names
 * @param of of whom or what, as the article has it
 * @param attribution who gives the number
 * @param asOf when it was given: the day its speaker is dated, else the article's
 */
public record Figure(
    Quantity quantity,
    String measure,
    Optional<String> of,
    Optional<String> attribution,
    Optional<DateRange> asOf) {

  /** The measure of numbers whose words name no other. */
  public static final String COUNT = "count";

  public Figure {
    requireNonNull(quantity, "quantity");
    requireNonNull(measure, "measure");
    requireNonNull(of, "of");
    requireNonNull(attribution, "attribution");
    requireNonNull(asOf, "asOf");
  }

  /** The same figure, as somebody gave it. */
  Figure by(Optional<String> source, Optional<DateRange> day) {
    return new Figure(quantity, measure, of, source, day);
  }
}
