package dateline.event;

import dateline.time.TimeExpression;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** At what time of the day words place something, in minutes from midnight. */
final class TimeOfDay {

  static final int EVENING = 18 * 60;
  static final int NOON = 12 * 60;
  static final int MIDNIGHT = 24 * 60;

  private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d)(?::(\\d\\d))?.*");
  private static final Pattern PART = Pattern.compile(".*T([A-Z]{2})");
  private static final Map<String, Integer> PARTS =
      Map.of("MO", 9 * 60, "MI", NOON, "AF", 15 * 60, "EV", 19 * 60, "NI", 22 * 60);
  private static final int EARLY = 5 * 60;
  private static final int LATE = 22 * 60;

  private TimeOfDay() {}

  /** The time, about; empty where the words tell no part of a day. */
  static Optional<Integer> of(TimeExpression time) {
    if (time.value().startsWith("P")) {
      return Optional.empty();
    }
    var clock = CLOCK.matcher(time.value());
    if (clock.matches()) {
      return Optional.of(minutes(clock));
    }
    var part = PART.matcher(time.value());
    var mod = time.mod().orElse("");
    if (mod.equals("START") || mod.equals("BEFORE")) {
      return Optional.of(EARLY).filter(m -> part.matches() || isDay(time));
    }
    if (mod.equals("END")) {
      return Optional.of(LATE).filter(m -> part.matches() || isDay(time));
    }
    return part.matches() ? Optional.ofNullable(PARTS.get(part.group(1))) : Optional.empty();
  }

  private static boolean isDay(TimeExpression time) {
    return time.range().filter(r -> r.isWithinOneDay()).isPresent();
  }

  private static int minutes(Matcher clock) {
    int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    return Integer.parseInt(clock.group(1)) * 60 + minutes;
  }
}
