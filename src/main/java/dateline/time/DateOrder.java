package dateline.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether texts write the day or the month first in dates such as 6/1/22: what their dates tell of
 * which only one reading exists, such as 31/12/21.
 *
 * @param dayFirst how many dates have the day first, from 0
 * @param monthFirst how many have the month first, from 0
 */
public record DateOrder(int dayFirst, int monthFirst) {

  /** Nothing tells the order. */
  public static final DateOrder UNKNOWN = new DateOrder(0, 0);

  private static final int MONTHS = 12;

  private static final Pattern DATE =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/])");

  public DateOrder {
    if (dayFirst < 0 || monthFirst < 0) {
      throw new IllegalArgumentException("less than none: " + dayFirst + ", " + monthFirst);
    }
  }

  /** What the dates of a text tell. */
  public static DateOrder of(String text) {
    requireNonNull(text, "text");
    int dayFirst = 0;
    int monthFirst = 0;
    var date = DATE.matcher(text);
    while (date.find()) {
      boolean firstIsDay = isOnlyDay(date.group(1));
      boolean secondIsDay = isOnlyDay(date.group(3));
      if (firstIsDay != secondIsDay) {
        dayFirst += firstIsDay ? 1 : 0;
        monthFirst += secondIsDay ? 1 : 0;
      }
    }
    return new DateOrder(dayFirst, monthFirst);
  }

  private static boolean isOnlyDay(String number) {
    int value = Integer.parseInt(number);
    return value > MONTHS && value <= 31;
  }

  /** What two groups of texts tell together. */
  public DateOrder plus(DateOrder other) {
    return new DateOrder(dayFirst + other.dayFirst, monthFirst + other.monthFirst);
  }

  /** Whether the day comes first; empty where nothing tells, or both are as frequent. */
  public Optional<Boolean> isDayFirst() {
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst > monthFirst);
  }

  /** This one where it tells anything, else another. */
  DateOrder or(DateOrder other) {
    return isDayFirst().isPresent() ? this : other;
  }
}
