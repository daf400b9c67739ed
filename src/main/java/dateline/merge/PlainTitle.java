package dateline.merge;

import dateline.event.Kind;
import dateline.text.WordList;
import java.util.EnumMap;
import java.util.Map;

/** The title of last resort: what kind of happening it is, and where or by whom. */
final class PlainTitle {

  private final Map<Kind, String> nouns = new EnumMap<>(Kind.class);

  /** Reads the nouns of the program. */
  PlainTitle() {
    for (var line : WordList.lines(PlainTitle.class, "nouns.txt")) {
      int colon = line.indexOf(':');
      nouns.put(Kind.of(line.substring(0, colon)).orElseThrow(), line.substring(colon + 1).strip());
    }
  }

  /** The title of an event whose best mention allows no headline. */
  String of(Report report) {
    var what = report.mention().what();
    var noun = nouns.get(what.kind());
    if (!what.places().isEmpty()) {
      return noun + " in " + what.places().get(0);
    }
    return what.actors().isEmpty() ? noun : noun + ": " + what.actors().get(0);
  }
}
