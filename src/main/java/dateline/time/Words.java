package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How reasons speak of dates. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String weekday(LocalDate day) {
    return weekday(day.getDayOfWeek());
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String publication(LocalDate day) {
    return "publication on " + day(day);
  }

  /** A period as a person would name it. */
  static String period(Period period) {
    var first = period.first();
    return switch (period.unit()) {
      case DAY -> day(first);
      case WEEK -> "the week of " + day(first);
      case WEEKEND -> "the weekend of " + day(first);
      case MONTH -> MONTH.format(first);
      case DECADE -> "the " + first.getYear() + "s";
      case YEAR -> String.valueOf(first.getYear());
      default ->
          "the %s from %s to %s"
              .formatted(
                  period.unit().name().toLowerCase(Locale.ROOT),
                  MONTH.format(first),
                  MONTH.format(period.last()));
    };
  }

  /** Where a period lies, seen from a day: "before", "of" or "after". */
  static String side(Period period, LocalDate day) {
    if (period.contains(day)) {
      return "of";
    }
    return period.first().isAfter(day) ? "after" : "before";
  }

  /** "3 days", "1 week". */
  static String count(long number, Unit unit) {
    var name = unit.name().toLowerCase(Locale.ROOT);
    return number + " " + (number == 1 ? name : name.replaceFirst("(?<=tur)y$", "ie") + "s");
  }
}
