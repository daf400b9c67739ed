package dateline.time;

import java.time.LocalTime;
import java.util.Optional;

/** The clock time or part of the day that features name, as TIMEX3 writes it after the date. */
final class Clock {

  private Clock() {}

  /** Such as {@code TEV}, {@code T17:30} or {@code T17:30Z}; empty where none is named. */
  static Optional<String> suffix(Features f) {
    if (f.number("hour").isPresent()) {
      int minutes = minutes(f);
      return Optional.of(
          "T%02d:%02d%s".formatted(minutes / 60, minutes % 60, f.get("zone").orElse("")));
    }
    return f.get("part").map(part -> "T" + part);
  }

  /** The time of day; empty where none is told to the minute. Midnight ends its day. */
  static Optional<LocalTime> time(Features f) {
    if (f.number("hour").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        minutes(f) == 24 * 60 ? LocalTime.of(23, 59) : LocalTime.MIN.plusMinutes(minutes(f)));
  }

  /** Minutes since the day began; "quarter to six" is counted back from the hour. */
  private static int minutes(Features f) {
    return hour(f) * 60 + f.number("minute").orElse(0) - f.number("minutes_to").orElse(0);
  }

  private static int hour(Features f) {
    int hour = f.number("hour").getAsInt();
    if (hour == 0 || hour > 12) {
      return hour;
    }
    return switch (meridiem(f)) {
      case "am" -> hour % 12;
      case "pm" -> hour % 12 + 12;
      default -> hour;
    };
  }

  /** What the words say, or the part of the day named beside: "9 o'clock on Monday evening". */
  private static String meridiem(Features f) {
    return f.get("meridiem")
        .orElseGet(
            () ->
                switch (f.get("part").orElse("")) {
                  case "MO" -> "am";
                  case "AF", "EV", "NI" -> "pm";
                  default -> "";
                });
  }
}
