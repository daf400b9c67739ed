package dateline.event;

import static java.util.Objects.requireNonNull;

import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * The date of a mention and how it was found.
 *
 * @param date the days, as far as one article supports them
 * @param basis where the date comes from
 * @param reason how it was found, in a person's words
 * @param alternatives dates that were considered and rejected, the likeliest first
 * @param words the time expression that dates it; empty where the date follows from the context
 * @param hours the part of the day, where it is of one day and the text tells
 */
public record When(
    DateRange date,
    DateBasis basis,
    String reason,
    List<Alternative> alternatives,
    Optional<TimeExpression> words,
    Optional<Hours> hours) {

  public When {
    requireNonNull(date, "date");
    requireNonNull(basis, "basis");
    requireNonNull(reason, "reason");
    requireNonNull(words, "words");
    requireNonNull(hours, "hours");
    alternatives = List.copyOf(alternatives);
  }

  /** At the hours that its words name. */
  public When(
      DateRange date,
      DateBasis basis,
      String reason,
      List<Alternative> alternatives,
      Optional<TimeExpression> words) {
    this(date, basis, reason, alternatives, words, words.flatMap(Hours::of));
  }

  /** The same at some hours, unless it is of more than a day. */
  When within(Optional<Hours> others) {
    return new When(
        date, basis, reason, alternatives, words, others.filter(h -> date.isWithinOneDay()));
  }
}
