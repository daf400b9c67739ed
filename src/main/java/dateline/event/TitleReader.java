package dateline.event;

import java.util.stream.Collectors;

/** Reads the words before a name that say what its bearer is: "former prime minister". */
final class TitleReader {

  /** The most words of a role. */
  private static final int MOST = 5;

  private final Gazetteer gazetteer;
  private final NameWords words;

  TitleReader(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** What is left once titles are gone: "President of Norway", "Secretary of State Anna Kovac". */
  int after(Parse parse, int from, int to) {
    boolean ofOffice =
        to - from > 2
            && from > 1
            && parse.has(from - 1, "of")
            && gazetteer.isTitle(parse.word(from - 2))
            && !gazetteer.isPlace(NameFinder.text(parse, from, from + 1));
    int start = ofOffice ? from + 1 : from;
    for (int i = from; i < to; i++) {
      boolean title = gazetteer.isTitle(parse.word(i));
      if (title && parse.has(i + 1, "of") && i + 2 < to) {
        start = i + 3 < to && !words.inside().contains(parse.word(i + 3).lower()) ? i + 3 : i + 2;
      } else if (title && !parse.has(i + 1, "of")) {
        start = i + 1;
      }
    }
    while (start > from && start < to && words.inside().contains(parse.word(start).lower())) {
      start++;
    }
    return start;
  }

  /**
   * The title before a name, such as "president"; empty where there is none.
   *
   * @param from where the words with capitals begin
   * @param start where the name begins
   */
  String title(Parse parse, int from, int start) {
    for (int i = start - 1; i >= Math.max(0, from - 1); i--) {
      if (gazetteer.isTitle(parse.word(i))) {
        return parse.word(i).noun();
      }
    }
    return "";
  }

  /** The role before a name, such as "former prime minister"; empty where there is none. */
  String role(Parse parse, int from, int start) {
    int first = start;
    while (first > 0 && start - first < MOST && isRole(parse, first - 1, from)) {
      first--;
    }
    var role = parse.words().subList(first, start);
    boolean told =
        role.stream().anyMatch(w -> gazetteer.isTitle(w) && !words.honorific().contains(w.lower()));
    return told ? role.stream().map(Parse.Word::lower).collect(Collectors.joining(" ")) : "";
  }

  private boolean isRole(Parse parse, int place, int from) {
    var word = parse.word(place);
    if (gazetteer.isDemonym(word.token().text()) || word.token().text().matches(".*[’'].*")) {
      return false;
    }
    boolean small = word.lower().equals(word.token().text());
    boolean noun = parse.isTagged(place, "NOUN") || words.office().contains(word.lower());
    return gazetteer.isTitle(word)
        || (place < from ? small && noun : !gazetteer.isPlace(word.token().text()));
  }
}
