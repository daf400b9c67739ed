package dateline.time;

import static java.util.Objects.requireNonNull;

/**
 * A date that was considered and rejected.
 *
 * @param date the date
 * @param reason why it could have been, in a person's words
 */
public record Alternative(DateRange date, String reason) {

  public Alternative {
    requireNonNull(date, "date");
    requireNonNull(reason, "reason");
  }
}
