package dateline.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the features can be of which only some values mean anything. All others are for the rules to
 * choose.
 */
final class Vocabulary {

  private static final List<String> UNITS =
      Arrays.stream(Unit.values()).map(unit -> unit.name().toLowerCase(Locale.ROOT)).toList();

  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("unit", UNITS),
          Map.entry("whole_unit", UNITS),
          Map.entry("within_unit", UNITS),
          Map.entry("as", UNITS),
          Map.entry("grain", UNITS),
          Map.entry("anchor", List.of("narrative")),
          Map.entry("heading", List.of("ahead", "back", "unknown")),
          Map.entry("side", List.of("before", "after")),
          Map.entry("meridiem", List.of("am", "pm")),
          Map.entry("part", List.of("MO", "MI", "AF", "EV", "NI", "DT")),
          Map.entry("month", upTo(12)),
          Map.entry("weekday", upTo(7)),
          Map.entry("quarter", upTo(4)),
          Map.entry("season", upTo(4)),
          Map.entry("half", upTo(2)));

  private Vocabulary() {}

  private static List<String> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
  }

  /**
   * Checks a value that a rule file gives.
   *
   * @param value the value; empty where the feature is to count as absent
   * @throws IllegalArgumentException if nothing could be made of it
   */
  static void check(String name, String value) {
    var allowed = VALUES.getOrDefault(name, List.of());
    if (!value.isEmpty() && !allowed.isEmpty() && !allowed.contains(value)) {
      throw new IllegalArgumentException(
          "%s=%s means nothing; write one of %s"
              .formatted(name, value, String.join(", ", allowed)));
    }
  }
}
