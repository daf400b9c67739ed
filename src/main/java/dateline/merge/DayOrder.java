package dateline.merge;

import dateline.time.Granularity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the hour of an event from its time expressions, to order the events of one day. */
final class DayOrder {

  private static final Pattern HOUR = Pattern.compile(".*T(\\d{2})(?::(\\d{2}))?.*");
  private static final Pattern PART = Pattern.compile(".*T(MO|MI|AF|EV|NI)");

  /** The minute of the day at which a part of the day begins, by its TIMEX3 code. */
  private static final Map<String, Integer> PARTS =
      Map.of("MO", 6 * 60, "MI", 12 * 60, "AF", 13 * 60, "EV", 18 * 60, "NI", 21 * 60);

  private DayOrder() {}

  /** The minute of the day at which it began, as far as the texts tell. */
  static OptionalInt minute(List<Report> reports, EventDate date) {
    return reports.stream()
        .filter(report -> report.date().overlaps(date.range()))
        .map(DayOrder::minute)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }

  private static OptionalInt minute(Report report) {
    var date = report.date();
    if (date.granularity() == Granularity.MINUTE && date.isWithinOneDay()) {
      return OptionalInt.of(date.first().getHour() * 60 + date.first().getMinute());
    }
    return report.mention().when().words().stream()
        .map(words -> minute(words.value()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt minute(String value) {
    var hour = HOUR.matcher(value);
    if (hour.matches()) {
      int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
      return OptionalInt.of(Integer.parseInt(hour.group(1)) * 60 + minutes);
    }
    var part = PART.matcher(value);
    return part.matches() ? OptionalInt.of(PARTS.get(part.group(1))) : OptionalInt.empty();
  }
}
