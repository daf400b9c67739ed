package dateline.event;

import dateline.corpus.Span;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of a sentence: runs of capitalised words, without the titles before them. */
final class NameFinder {

  /** Words that may stand inside a name. */
  private static final Set<String> PARTICLES =
      Set.of("of", "for", "de", "da", "del", "der", "van", "von", "bin", "al", "el", "la", "-");

  /** Words before a name that tell where something is. */
  private static final Set<String> LOCATIVES =
      Set.of("in", "near", "across", "outside", "around", "inside", "throughout");

  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names of a sentence, in text order; a time expression is none. */
  List<Name> find(Parse parse, List<TimeExpression> times) {
    var names = new ArrayList<Name>();
    for (int from = 0; from < parse.size(); from++) {
      if (isName(parse, from, times) || isFirst(parse, from, times)) {
        int to = end(parse, from, times);
        int start = afterTitles(parse, from, to);
        if (start < to && !gazetteer.isDemonym(text(parse, start, to))) {
          names.add(name(parse, from, start, to));
        }
        from = to;
      }
    }
    return names;
  }

  private Name name(Parse parse, int from, int start, int to) {
    return new Name(parse.span(start, to), text(parse, start, to), isLocated(parse, from, start));
  }

  /** "in Lund", "in the port of Lund"; a title before the name makes it a person's. */
  private static boolean isLocated(Parse parse, int from, int start) {
    if (start > from) {
      return false;
    }
    int before = parse.isTagged(from - 1, "DET") ? from - 2 : from - 1;
    return before >= 0 && LOCATIVES.contains(parse.word(before).lower());
  }

  private static boolean isName(Parse parse, int place, List<TimeExpression> times) {
    var word = parse.word(place);
    return word.isName() && !isTime(word.token().span(), times);
  }

  /**
   * "New York", "White House": an adjective in capitals before a name, not merely the first word.
   */
  private static boolean isFirst(Parse parse, int place, List<TimeExpression> times) {
    return place > 0
        && place + 1 < parse.size()
        && parse.isTagged(place, "ADJ")
        && Character.isUpperCase(parse.word(place).token().text().codePointAt(0))
        && (isName(parse, place + 1, times) || isFirst(parse, place + 1, times));
  }

  private static boolean isTime(Span word, List<TimeExpression> times) {
    return times.stream().anyMatch(t -> t.span().overlaps(word));
  }

  /** The place after the last word of a name that starts at a place. */
  private static int end(Parse parse, int from, List<TimeExpression> times) {
    int to = from + 1;
    while (to < parse.size()) {
      int next = to;
      while (next < parse.size() && PARTICLES.contains(parse.word(next).lower())) {
        next++;
      }
      if (next == parse.size() || !isName(parse, next, times)) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  /** "President of Norway", "Prime Minister Anna Kovac": what is left once the title is gone. */
  private int afterTitles(Parse parse, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (gazetteer.isTitle(parse.word(i)) && !parse.has(i + 1, "of")) {
        start = i + 1;
      } else if (gazetteer.isTitle(parse.word(i)) && i + 2 < to) {
        start = i + 2;
      }
    }
    return start;
  }

  private static String text(Parse parse, int from, int to) {
    return parse.words().subList(from, to).stream()
        .map(w -> w.token().text())
        .collect(Collectors.joining(" "))
        .replace(" - ", "-")
        .replaceFirst("(?:['’]s?|[.–-])$", "");
  }
}
