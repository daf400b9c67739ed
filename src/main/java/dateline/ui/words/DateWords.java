package dateline.ui.words;

import dateline.time.DateRange;
import dateline.time.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a date as a reader would. */
public final class DateWords {

  private static final DateTimeFormatter DAY = format("EEEE d MMMM uuuu");
  private static final DateTimeFormatter SHORT = format("EEE d MMM");
  private static final DateTimeFormatter DAY_ONLY = format("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = format("d MMMM");
  private static final DateTimeFormatter MINUTE = format("EEEE d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter YEAR = format("uuuu");

  private DateWords() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  /** Such as "6 January 2022". */
  public static String of(LocalDate day) {
    return DAY_ONLY.format(day);
  }

  /** Such as "Thu 6 Jan". */
  public static String shortly(LocalDate day) {
    return SHORT.format(day);
  }

  /** Such as "Thursday 6 January 2022". */
  public static String fully(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as "Wednesday 5 January 2022", "1–2 January 2022" or "about December 2011". */
  public static String of(DateRange range) {
    return switch (range.qualifier()) {
      case "~" -> "about " + plain(range);
      case "?" -> plain(range) + ", uncertain";
      case "%" -> "about " + plain(range) + ", uncertain";
      default -> plain(range);
    };
  }

  /** How precisely the date is known, such as "known to the day". */
  public static String precisionOf(DateRange range) {
    if (isOpen(range)) {
      return "open at one end";
    }
    return switch (range.granularity()) {
      case MINUTE -> "known to the minute";
      case DAY ->
          range.isWithinOneDay() ? "known to the day" : "within " + range.dayCount() + " days";
      case MONTH -> "known to the month";
      case YEAR -> "known to the year";
    };
  }

  private static boolean isOpen(DateRange range) {
    return range.first().equals(DateRange.OPEN_START) || range.last().equals(DateRange.OPEN_END);
  }

  private static String plain(DateRange range) {
    if (range.first().equals(DateRange.OPEN_START)) {
      return "until " + point(range.last(), range.granularity());
    }
    if (range.last().equals(DateRange.OPEN_END)) {
      return "from " + point(range.first(), range.granularity()) + " on";
    }
    var first = point(range.first(), range.granularity());
    var last = point(range.last(), range.granularity());
    if (first.equals(last)) {
      return first;
    }
    return range.granularity() == Granularity.DAY
        ? days(range.firstDay(), range.lastDay())
        : first + " – " + last;
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return DAY_ONLY.format(first) + " – " + DAY_ONLY.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + DAY_ONLY.format(last)
        : DAY_AND_MONTH.format(first) + " – " + DAY_ONLY.format(last);
  }

  private static String point(LocalDateTime moment, Granularity granularity) {
    return switch (granularity) {
      case MINUTE -> MINUTE.format(moment);
      case DAY -> DAY.format(moment);
      case MONTH -> MONTH.format(moment);
      case YEAR -> YEAR.format(moment);
    };
  }
}
