package dateline.layout;

import dateline.time.DateRange;
import dateline.time.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words, as precise as they are known. */
public final class DateWords {

  private static final DateTimeFormatter TIME = words("EEE d MMM u, HH:mm");
  private static final DateTimeFormatter DAY = words("EEE d MMM u");
  private static final DateTimeFormatter SHORT_DAY = words("d MMM u");
  private static final DateTimeFormatter DAY_OF_YEAR = words("d MMM");
  private static final DateTimeFormatter DAY_OF_MONTH = words("d");
  private static final DateTimeFormatter MONTH = words("MMM u");
  private static final DateTimeFormatter YEAR = words("u");

  private DateWords() {}

  /** Such as "Wed 5 Jan 2022", "2–5 Jan 2022", "Dec 2011" or "about 1991". */
  public static String of(DateRange range) {
    var words = plain(range);
    return range.qualifier().isEmpty() ? words : "about " + words;
  }

  /** The same without the day of the week, such as "5 Jan 2022". */
  static String brief(DateRange range) {
    boolean oneDay = range.granularity() == Granularity.DAY && range.isWithinOneDay();
    var words = oneDay ? SHORT_DAY.format(range.first()) : plain(range);
    return range.qualifier().isEmpty() ? words : "about " + words;
  }

  private static String plain(DateRange range) {
    boolean openStart = range.first().equals(DateRange.OPEN_START);
    boolean openEnd = range.last().equals(DateRange.OPEN_END);
    if (openStart || openEnd) {
      return openStart
          ? "until " + point(range.last(), range.granularity())
          : "since " + point(range.first(), range.granularity());
    }
    if (range.granularity() == Granularity.DAY && !range.isWithinOneDay()) {
      return days(range.firstDay(), range.lastDay());
    }
    var first = point(range.first(), range.granularity());
    var last = point(range.last(), range.granularity());
    return first.equals(last) ? first : first + "–" + last;
  }

  /** The days of a stretch, such as "1–3 Jan 2022", or its years, such as "1991–2021". */
  static String of(Stretch stretch) {
    var first = Stretch.day(stretch.start());
    var last = Stretch.day(Math.ceil(stretch.end()) - 1);
    if (first.getYear() != last.getYear()) {
      return years(stretch);
    }
    return stretch.length() > 300 ? years(stretch) : days(first, last);
  }

  /** The years of a stretch, such as "2022" or "1991–2021". */
  static String years(Stretch stretch) {
    var first = YEAR.format(Stretch.day(stretch.start()));
    var last = YEAR.format(Stretch.day(Math.ceil(stretch.end()) - 1));
    return first.equals(last) ? first : first + "–" + last;
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return SHORT_DAY.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return SHORT_DAY.format(first) + " – " + SHORT_DAY.format(last);
    }
    boolean sameMonth = first.getMonth() == last.getMonth();
    return sameMonth
        ? DAY_OF_MONTH.format(first) + "–" + SHORT_DAY.format(last)
        : DAY_OF_YEAR.format(first) + " – " + SHORT_DAY.format(last);
  }

  private static String point(LocalDateTime moment, Granularity granularity) {
    return switch (granularity) {
      case MINUTE -> TIME.format(moment);
      case DAY -> DAY.format(moment);
      case MONTH -> MONTH.format(moment);
      case YEAR -> YEAR.format(moment);
    };
  }

  private static DateTimeFormatter words(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
