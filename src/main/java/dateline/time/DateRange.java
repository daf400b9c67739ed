package dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The first and last moment of what is known of a date. Written and read as EDTF (ISO 8601-2:2019,
 * levels 0 and 1).
 *
 * @param first the first moment, inclusive; {@link #OPEN_START} where it is open
 * @param last the last minute, inclusive; {@link #OPEN_END} where it is open
 * @param granularity how precisely both ends are known
 * @param qualifier {@code ""}, or EDTF's {@code "~"} approximate, {@code "?"} uncertain, {@code
 *     "%"} both
 */
public record DateRange(
    LocalDateTime first, LocalDateTime last, Granularity granularity, String qualifier) {

  /** The first moment of a range without a known beginning. */
  public static final LocalDateTime OPEN_START = LocalDateTime.of(-9999, 1, 1, 0, 0);

  /** The last minute of a range without a known end. */
  public static final LocalDateTime OPEN_END = LocalDateTime.of(9999, 12, 31, 23, 59);

  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2}).*)?)?)?");

  public DateRange {
    requireNonNull(granularity, "granularity");
    requireNonNull(qualifier, "qualifier");
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  public static DateRange day(LocalDate day) {
    return days(day, day);
  }

  public static DateRange days(LocalDate first, LocalDate last) {
    return new DateRange(first.atStartOfDay(), endOf(last), Granularity.DAY, "");
  }

  public static DateRange month(YearMonth month) {
    return new DateRange(
        month.atDay(1).atStartOfDay(), endOf(month.atEndOfMonth()), Granularity.MONTH, "");
  }

  public static DateRange year(int year) {
    return new DateRange(
        LocalDate.of(year, 1, 1).atStartOfDay(),
        endOf(LocalDate.of(year, 12, 31)),
        Granularity.YEAR,
        "");
  }

  public static DateRange minute(LocalDateTime minute) {
    var exact = minute.truncatedTo(ChronoUnit.MINUTES);
    return new DateRange(exact, exact, Granularity.MINUTE, "");
  }

  /** From the first moment of one range to the last of another, at the coarser granularity. */
  public static DateRange between(DateRange from, DateRange to) {
    var coarser = from.granularity.compareTo(to.granularity) > 0 ? from : to;
    return new DateRange(from.first, to.last, coarser.granularity, coarser.qualifier);
  }

  /** The same range, marked approximate. */
  public DateRange approximately() {
    return new DateRange(first, last, granularity, "~");
  }

  /** The whole days it lies in, where it is known to the minute; else itself. */
  public DateRange inDays() {
    return granularity == Granularity.MINUTE
        ? new DateRange(firstDay().atStartOfDay(), endOf(lastDay()), Granularity.DAY, qualifier)
        : this;
  }

  public LocalDate firstDay() {
    return first.toLocalDate();
  }

  public LocalDate lastDay() {
    return last.toLocalDate();
  }

  /** How many days it covers, from 1. */
  public long dayCount() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /** Whether it lies within a single day. */
  public boolean isWithinOneDay() {
    return firstDay().equals(lastDay());
  }

  public boolean overlaps(DateRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean contains(DateRange other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /**
   * The EDTF text, such as {@code 2022-01-06}, {@code 2011-12} or {@code 2022-01-01/2022-01-02}.
   */
  public String edtf() {
    var from = first.equals(OPEN_START) ? ".." : point(first) + qualifier;
    var to = last.equals(OPEN_END) ? ".." : point(last) + qualifier;
    return from.equals(to) ? from : from + "/" + to;
  }

  /**
   * Reads EDTF.
   *
   * @throws DateTimeException if the text is no date, or the date does not exist
   */
  public static DateRange parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return parsePoint(edtf.strip());
    }
    var from = edtf.substring(0, slash).strip();
    var to = edtf.substring(slash + 1).strip();
    if (isOpen(from) && isOpen(to)) {
      throw new DateTimeException("open at both ends: " + edtf);
    }
    if (isOpen(from)) {
      var end = parsePoint(to);
      return new DateRange(OPEN_START, end.last, end.granularity, end.qualifier);
    }
    if (isOpen(to)) {
      var start = parsePoint(from);
      return new DateRange(start.first, OPEN_END, start.granularity, start.qualifier);
    }
    var start = parsePoint(from);
    var end = parsePoint(to);
    if (start.first.isAfter(end.last)) {
      throw new DateTimeException("ends before it begins: " + edtf);
    }
    return between(start, end);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static DateRange parsePoint(String text) {
    var qualifier = text.isEmpty() ? "" : text.substring(text.length() - 1);
    if (!qualifier.matches("[~?%]")) {
      qualifier = "";
    }
    var m = POINT.matcher(text.substring(0, text.length() - qualifier.length()));
    if (!m.matches()) {
      throw new DateTimeException("no date: " + text);
    }
    var range = pointOf(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5));
    return new DateRange(range.first, range.last, range.granularity, qualifier);
  }

  private static DateRange pointOf(
      String year, String month, String day, String hour, String minute) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return year(y);
    }
    if (day == null) {
      return month(YearMonth.of(y, Integer.parseInt(month)));
    }
    var date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    return hour == null
        ? day(date)
        : minute(date.atTime(Integer.parseInt(hour), Integer.parseInt(minute)));
  }

  private String point(LocalDateTime moment) {
    return switch (granularity) {
      case YEAR -> Year.from(moment).atDay(1).toString().substring(0, 4);
      case MONTH -> YearMonth.from(moment).toString();
      case DAY -> moment.toLocalDate().toString();
      case MINUTE -> moment.toString().substring(0, 16);
    };
  }

  private static LocalDateTime endOf(LocalDate day) {
    return day.atTime(23, 59);
  }
}
