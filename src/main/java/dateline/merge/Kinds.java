package dateline.merge;

import dateline.event.Kind;
import dateline.text.WordList;
import java.util.EnumMap;
import java.util.Map;

/** How much each kind of happening weighs when events are ranked. */
final class Kinds {

  private final Map<Kind, Double> weights = new EnumMap<>(Kind.class);

  /** Reads the table of the program. */
  Kinds() {
    for (var line : WordList.lines(Kinds.class, "kinds.txt")) {
      var fields = line.split("\\s+", -1);
      weights.put(kind(fields[0]), Double.valueOf(fields[1]));
    }
  }

  private static Kind kind(String label) {
    return Kind.of(label)
        .orElseThrow(() -> new IllegalStateException("no kind of happening: " + label));
  }

  /** How much a kind weighs in a ranking, from 0 to 1. */
  double weight(Kind kind) {
    return weights.get(kind);
  }
}
