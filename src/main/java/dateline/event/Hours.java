package dateline.event;

import dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Between which times of a day something took place, in minutes from its midnight; a night ends on
 * the next day.
 *
 * @param from from 0
 * @param to greater; a clock time lasts a minute
 */
public record Hours(int from, int to) {

  static final int EVENING = 18 * 60;
  static final int NOON = 12 * 60;

  private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d)(?::(\\d\\d))?.*");
  private static final Pattern PART = Pattern.compile(".*T([A-Z]{2})");

  /** The parts of a day by their TIMEX3 codes. */
  private static final Map<String, Hours> PARTS =
      Map.of(
          "MO", hours(5, 12),
          "MI", hours(11, 13),
          "AF", hours(12, 18),
          "EV", hours(17, 24),
          "NI", hours(20, 29));

  private static final Hours EARLY = hours(0, 9);
  private static final Hours LATE = hours(19, 27);

  public Hours {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no hours: " + from + " to " + to);
    }
  }

  private static Hours hours(int from, int to) {
    return new Hours(60 * from, 60 * to);
  }

  /** The hours that words name; empty where they name no part of a day. */
  public static Optional<Hours> of(TimeExpression time) {
    if (time.value().startsWith("P")) {
      return Optional.empty();
    }
    var clock = CLOCK.matcher(time.value());
    if (clock.matches()) {
      return Optional.of(at(clock));
    }
    var part = PART.matcher(time.value());
    boolean partOfDay = part.matches();
    return switch (time.mod().orElse("")) {
      case "START", "BEFORE" -> Optional.of(EARLY).filter(h -> partOfDay || isDay(time));
      case "END" -> Optional.of(LATE).filter(h -> partOfDay || isDay(time));
      default -> partOfDay ? Optional.ofNullable(PARTS.get(part.group(1))) : Optional.empty();
    };
  }

  private static boolean isDay(TimeExpression time) {
    return time.range().filter(r -> r.isWithinOneDay()).isPresent();
  }

  private static Hours at(Matcher clock) {
    int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    int minute = Integer.parseInt(clock.group(1)) * 60 + minutes;
    return new Hours(minute, minute + 1);
  }

  /** What took place by then. */
  Hours untilThen() {
    return new Hours(0, to);
  }

  /** About when, if one minute must be told. */
  int middle() {
    return (from + to) / 2;
  }

  /** Both ends. */
  public List<Integer> ends() {
    return List.of(from, to);
  }

  /** What both have in common; empty where they have nothing. */
  public Optional<Hours> and(Hours other) {
    int begin = Math.max(from, other.from);
    int end = Math.min(to, other.to);
    return begin < end ? Optional.of(new Hours(begin, end)) : Optional.empty();
  }
}
