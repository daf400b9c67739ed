package dateline.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * A stretch of the calendar: one day, week, month, decade …
 *
 * @param unit what it is
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {

  /** The seasons as TIMEX3 writes them, by the month they begin in: March, June … */
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  Period {
    first = unit.floor(first);
  }

  static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  Period plus(long count) {
    return new Period(unit, unit.plus(first, count));
  }

  LocalDate last() {
    return unit == Unit.WEEKEND ? first.plusDays(1) : unit.plus(first, 1).minusDays(1);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** Whether the years it lies in have four digits, as all dates are written. */
  boolean isOnCalendar() {
    return isOnCalendar(first) && isOnCalendar(last());
  }

  static boolean isOnCalendar(LocalDate day) {
    return day.getYear() > 0 && day.getYear() < 10_000;
  }

  DateRange range() {
    return new DateRange(first.atStartOfDay(), last().atTime(23, 59), unit.granularity(), "");
  }

  /** The TIMEX3 value, such as {@code 2022-W01-WE} or {@code 202}. */
  String value() {
    int year = first.getYear();
    return switch (unit) {
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case SEASON -> year(year) + "-" + SEASONS[(first.getMonthValue() / 3) % 4];
      case QUARTER -> year(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year(year) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> year(year);
      case DECADE -> year(year).substring(0, 3);
      case CENTURY -> year(year).substring(0, 2);
      case MILLENNIUM -> year(year).substring(0, 1);
      default -> first.toString();
    };
  }

  private String week() {
    var iso = WeekFields.ISO;
    return "%s-W%02d"
        .formatted(year(first.get(iso.weekBasedYear())), first.get(iso.weekOfWeekBasedYear()));
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
