package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.time.DateRange;

/**
 * The date of an event.
 *
 * @param range the days
 * @param reason how they follow from the mentions, in a person's words
 */
public record EventDate(DateRange range, String reason) {

  public EventDate {
    requireNonNull(range, "range");
    requireNonNull(reason, "reason");
  }
}
