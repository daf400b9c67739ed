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

  private static final double MINUTES_OF_DAY = 1440;

  public Stretch {
    if (!(start < end)) {
      throw new IllegalArgumentException("ends before it begins: " + start + " to " + end);
    }
  }

  /** From the start of one day to the end of another. */
  public static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(first.toEpochDay(), last.toEpochDay() + 1);
  }

  /** The moment of a date and time. */
  public static double moment(LocalDateTime time) {
    int minutes = time.getHour() * 60 + time.getMinute();
    return time.toLocalDate().toEpochDay() + minutes / MINUTES_OF_DAY;
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
