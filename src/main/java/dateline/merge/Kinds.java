package dateline.merge;

import dateline.event.Kind;
import dateline.text.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of each kind of happening: its weight, and the kinds it is taken for. */
final class Kinds {

  private record Entry(double weight, Set<Kind> near) {}

  private final Map<Kind, Entry> entries = new EnumMap<>(Kind.class);

  /** Reads the table of the program. */
  Kinds() {
    for (var line : WordList.lines(Kinds.class, "kinds.txt")) {
      var fields = line.split("\\s+");
      var near = Arrays.stream(fields).skip(2).map(Kinds::kind).collect(Collectors.toSet());
      entries.put(kind(fields[0]), new Entry(Double.parseDouble(fields[1]), near));
    }
  }

  private static Kind kind(String label) {
    return Kind.of(label)
        .orElseThrow(() -> new IllegalStateException("no kind of happening: " + label));
  }

  /** How much a kind weighs in a ranking, from 0 to 1. */
  double weight(Kind kind) {
    return entries.get(kind).weight();
  }

  /** Whether writers may give one happening the one kind or the other. */
  boolean areNear(Kind a, Kind b) {
    return entries.get(a).near().contains(b) || entries.get(b).near().contains(a);
  }
}
