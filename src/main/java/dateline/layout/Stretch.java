package dateline.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of time. A moment is counted in days, with fractions, from the start of 1 January 1970.
 *
 * @param start its first moment
 * @param end the moment after its last, later than the start
 */
public record Stretch(double start, double end) {

  private static final int MINUTES_OF_DAY = 1440;

  public Stretch {
    if (!(start < end)) {
      throw new IllegalArgumentException("ends before it begins: " + start + " to " + end);
    }
  }

  /** From the start of one day to the end of another. */
  public static Stretch days(LocalDate first, LocalDate last) {
    long day = first.toEpochDay();
    return new Stretch(day, first.equals(last) ? day + 1 : last.toEpochDay() + 1);
  }

  /** The moment of a date and time. */
  public static double moment(LocalDateTime time) {
    int ofDay = time.getHour() * 60 + time.getMinute();
    return moment(time.toLocalDate().toEpochDay() * MINUTES_OF_DAY + ofDay);
  }

  /** The moment that many minutes after the start of 1 January 1970. */
  static double moment(long minutes) {
    return minutes / (double) MINUTES_OF_DAY;
  }

  /** How many minutes after the start of 1 January 1970 a moment is. */
  static long minutes(double moment) {
    return Math.round(moment * MINUTES_OF_DAY);
  }

  /** The start of the day that holds a moment; far faster than rounding until that is compiled. */
  static double startOfDay(double moment) {
    double day = (long) moment;
    return day > moment ? day - 1 : day;
  }

  /** The first start of a day at a moment or after it. */
  static double nextDay(double moment) {
    return -startOfDay(-moment);
  }

  /** The day that holds a moment. */
  public static LocalDate day(double moment) {
    return LocalDate.ofEpochDay((long) Math.floor(moment));
  }

  /** The date and time of a moment, to the minute. */
  public static LocalDateTime time(double moment) {
    double day = Math.floor(moment);
    return LocalDate.ofEpochDay((long) day)
        .atStartOfDay()
        .plusMinutes(Math.round((moment - day) * MINUTES_OF_DAY));
  }

  /** In days. */
  public double length() {
    return end - start;
  }

  public boolean contains(double moment) {
    return moment >= start && moment < end;
  }

  public boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }

  /** The shortest stretch that holds both. */
  public Stretch union(Stretch other) {
    return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
  }
}
