package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.OptionalInt;

/** A unit of calendar or clock, the finest first, with how TIMEX3 writes it in a duration. */
enum Unit {
  SECOND("T%sS", 0, 0),
  MINUTE("T%sM", 0, 0),
  HOUR("T%sH", 0, 0),
  DAY("%sD", 1, 0),
  WEEKEND("%sWE", 7, 0),
  WEEK("%sW", 7, 0),
  MONTH("%sM", 0, 1),
  SEASON("%sSE", 0, 3),
  QUARTER("%sQ", 0, 3),
  HALF("%sH", 0, 6),
  YEAR("%sY", 0, 12),
  DECADE("%sY", 0, 120),
  CENTURY("%sY", 0, 1200),
  MILLENNIUM("%sY", 0, 12000);

  /** So many days or months from any day of the calendar no year has four digits. */
  private static final long FAR = 10_000_000;

  private final String duration;
  private final int days;
  private final int months;

  Unit(String duration, int days, int months) {
    this.duration = duration;
    this.days = days;
    this.months = months;
  }

  /** The unit of a name as the rule files write it. */
  static Unit of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean isOfDay() {
    return compareTo(DAY) < 0;
  }

  /** A whole number of units such as {@code 3D} or {@code T2H}, a duration without {@code P}. */
  String duration(String amount) {
    return duration.formatted(amount);
  }

  /** How many years it is counted as in a duration; empty where it has a letter of its own. */
  OptionalInt years() {
    return this.compareTo(YEAR) >= 0 ? OptionalInt.of(months / 12) : OptionalInt.empty();
  }

  /**
   * The same day a number of units later, or earlier where it is negative; some day beyond the
   * calendar where that is too far.
   */
  LocalDate plus(LocalDate day, long count) {
    return months > 0
        ? day.plusMonths(inReach(months * count))
        : day.plusDays(inReach(days * count));
  }

  private static long inReach(long count) {
    return Math.max(-FAR, Math.min(FAR, count));
  }

  /** The first day of the unit that holds a day; of a weekend, the Saturday before. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case SEASON -> floorMonths(day.plusMonths(1), 3).minusMonths(1);
      case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY, MILLENNIUM -> floorMonths(day, months);
      default -> day;
    };
  }

  private static LocalDate floorMonths(LocalDate day, int months) {
    long month = ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), day.withDayOfMonth(1));
    return day.withDayOfMonth(1).minusMonths(Math.floorMod(month, months));
  }

  Granularity granularity() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> Granularity.DAY;
      case MONTH, SEASON, QUARTER, HALF -> Granularity.MONTH;
      case YEAR, DECADE, CENTURY, MILLENNIUM -> Granularity.YEAR;
    };
  }
}
