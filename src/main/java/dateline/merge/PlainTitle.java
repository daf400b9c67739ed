package dateline.merge;

import dateline.event.Kind;
import dateline.text.WordList;
import java.util.EnumMap;
import java.util.Map;

/** The title of last resort: what kind of happening it is, and where or by whom. */
final class PlainTitle {

  private final Map<Kind, String> nouns = new EnumMap<>(Kind.class);

  private final ShortNames names;

  /** Reads the nouns of the program. */
  PlainTitle(ShortNames names) {
    this.names = names;
    for (var line : WordList.lines(PlainTitle.class, "nouns.txt")) {
      int colon = line.indexOf(':');
      nouns.put(Kind.of(line.substring(0, colon)).orElseThrow(), line.substring(colon + 1).strip());
    }
  }

  /** The title of an event whose best mention allows no headline. */
  String of(Report report) {
    var what = report.mention().what();
    if (report.isStatement()) {
      return what.reportedBy()
          .filter(speaker -> !speaker.contains(","))
          .map(names::shortenActor)
          .filter(speaker -> HeadlineText.mayStand(speaker + " speaks"))
          .map(speaker -> "Statement by " + speaker + " reported")
          .orElse("Statement reported");
    }
    var title = nouns.get(what.kind()) + " reported";
    return what.places().isEmpty() ? title : title + " in " + what.places().get(0);
  }
}
