package dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that holidays fall on. The rule files write them as {@code 12-25}, as {@code 11-4-4}
 * (November, the fourth Thursday; {@code 5--1-1} is the last Monday of May) or as {@code easter-2}.
 */
final class Holidays {

  private static final Pattern FIXED = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern NTH = Pattern.compile("(\\d+)-(-?\\d)-(\\d)");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)?");

  private Holidays() {}

  static Optional<LocalDate> day(String rule, int year) {
    try {
      return Optional.of(on(rule, year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate on(String rule, int year) {
    var easter = EASTER.matcher(rule);
    if (easter.matches()) {
      var shift = easter.group(1);
      return easter(year).plusDays(shift == null ? 0 : Integer.parseInt(shift));
    }
    var nth = NTH.matcher(rule);
    if (nth.matches()) {
      var weekday = DayOfWeek.of(Integer.parseInt(nth.group(3)));
      return YearMonth.of(year, Integer.parseInt(nth.group(1)))
          .atDay(1)
          .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth.group(2)), weekday));
    }
    var fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
    }
    throw new IllegalArgumentException("no holiday: " + rule);
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
