package dateline.event;

import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far two happenings lie apart: "a day after".
 *
 * @param words the words that say so
 * @param days in days; some hours are none
 */
record Distance(TimeExpression words, int days) {

  private static final Pattern DAYS = Pattern.compile("P(\\d+)([DW])");
  private static final int WEEK = 7;

  /** The distance that words tell; empty where they tell none in hours, days or weeks. */
  static Optional<Distance> of(TimeExpression time) {
    if (time.value().startsWith("PT")) {
      return Optional.of(new Distance(time, 0));
    }
    var days = DAYS.matcher(time.value());
    if (time.value().length() > 5 || !days.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(days.group(1));
    return Optional.of(new Distance(time, days.group(2).equals("W") ? WEEK * number : number));
  }

  /**
   * The day of a happening.
   *
   * @param other the day of the other
   * @param after whether the other came after it
   */
  When from(DateRange other, boolean after) {
    var day = other.firstDay().plusDays(after ? -days : days);
    var reason =
        days == 0
            ? "hours from what the text tells of " + other.edtf()
            : "%d %s %s what the text tells of %s"
                .formatted(
                    days, days == 1 ? "day" : "days", after ? "before" : "after", other.edtf());
    return new When(DateRange.day(day), DateBasis.NARRATIVE, reason, List.of(), Optional.of(words));
  }
}
