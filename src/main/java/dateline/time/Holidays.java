package dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that holidays fall on, and others told like them. The rule files write them as {@code
 * 12-25}, as {@code 11-4-4} (November, the fourth Thursday; {@code 5--1-1} is the last Monday of
 * May), as {@code easter-2} or as {@code orthodox_easter}.
 */
final class Holidays {

  private static final Pattern FIXED = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern NTH = Pattern.compile("(\\d+)-(-?\\d)-(\\d)");
  private static final Pattern EASTER = Pattern.compile("(orthodox_)?easter([+-]\\d+)?");

  private Holidays() {}

  static Optional<LocalDate> day(String rule, int year) {
    try {
      return Optional.of(on(rule, year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The month and day of a feast that never moves, as {@code 12-25}; {@code XX-XX} of another. */
  static String monthAndDay(String rule) {
    var fixed = FIXED.matcher(rule);
    return fixed.matches()
        ? "%02d-%02d".formatted(Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)))
        : "XX-XX";
  }

  private static LocalDate on(String rule, int year) {
    var easter = EASTER.matcher(rule);
    if (easter.matches()) {
      var sunday = easter.group(1) == null ? easter(year) : orthodoxEaster(year);
      var shift = easter.group(2);
      return sunday.plusDays(shift == null ? 0 : Integer.parseInt(shift));
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

  /** Easter Sunday by the Julian calendar, as a day of the Gregorian one. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int between = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(between);
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
