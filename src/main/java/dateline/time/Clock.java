package dateline.time;

import java.util.Optional;

/** The clock time or part of the day that features name, as TIMEX3 writes it after the date. */
final class Clock {

  private Clock() {}

  /** Such as {@code TEV} or {@code T17:30}; empty where none is named. */
  static Optional<String> suffix(Features f) {
    if (f.number("hour").isPresent()) {
      return Optional.of("T%02d:%02d".formatted(hour(f), f.number("minute").orElse(0)));
    }
    return f.get("part").map(part -> "T" + part);
  }

  private static int hour(Features f) {
    int hour = f.number("hour").getAsInt();
    return switch (f.get("meridiem").orElse("")) {
      case "am" -> hour % 12;
      case "pm" -> hour % 12 + 12;
      default -> hour;
    };
  }
}
