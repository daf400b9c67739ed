package dateline.event;

import dateline.corpus.Span;
import dateline.event.Parse.Word;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the names of an article: runs of capitalised words, without the titles before them. The
 * first word of a sentence belongs to a name only where the article writes it with a capital
 * elsewhere too, or nothing else could be meant.
 */
final class NameFinder {

  /** Words that may stand inside a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "for", "de", "da", "del", "der", "den", "di", "do", "dos", "du", "la", "le", "van",
          "von", "bin", "ibn", "al", "el", "-", "&");

  /** Words before a name that tell where something is. */
  private static final Set<String> LOCATIVES =
      Set.of("in", "near", "across", "outside", "around", "inside", "throughout", "off");

  private static final Set<String> COMPASS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Central",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Latin",
          "Middle",
          "Inner");

  private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

  /** Words with a capital that are no names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "i", "god", "mp", "mps", "ceo", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** Parts of speech that no name begins with. */
  private static final Set<String> FUNCTION_TAGS =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ");

  /** The words within which the dash of a dateline stands. */
  private static final int LONGEST_DATELINE = 14;

  private final Gazetteer gazetteer;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  /** For one article, whose sentences are given. */
  NameFinder(Gazetteer gazetteer, List<Timed> sentences) {
    this.gazetteer = gazetteer;
    for (var sentence : sentences) {
      for (int i = 1; i < sentence.parse().size(); i++) {
        if (!isCapital(sentence.parse(), i)) {
          common.add(sentence.parse().word(i).lower());
        } else if (!opensQuotation(sentence.parse(), i)) {
          inside.add(sentence.parse().word(i).lower());
        }
      }
    }
  }

  /** The names of a sentence, in text order; a time expression is none. */
  List<Name> find(Parse parse, List<TimeExpression> times) {
    var names = new ArrayList<Name>();
    for (int from = datelineEnd(parse); from < parse.size(); from++) {
      if (begins(parse, from, times)) {
        int to = end(parse, from, times);
        int start = afterTitles(parse, from, to);
        if (start < to && isName(text(parse, start, to)) && !isMedium(parse, start, to)) {
          names.add(name(parse, from, start, to));
        }
        from = to - 1;
      }
    }
    return names;
  }

  private boolean isName(String text) {
    return text.length() > 1
        && !gazetteer.isDemonym(text)
        && !isCompoundDemonym(text)
        && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** "South African", "Central Asian". */
  private boolean isCompoundDemonym(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && gazetteer.isDemonym(text.substring(space + 1))
        && COMPASS.contains(text.substring(0, space));
  }

  /** "RIA news agency", "Nordic Press": who passes on what others did. */
  private boolean isMedium(Parse parse, int start, int to) {
    return IntStream.rangeClosed(start, Math.min(to, parse.size() - 1))
        .anyMatch(i -> gazetteer.isMedium(parse.word(i)));
  }

  /** The place behind a dateline such as "BREVIK, Norway (Agency) –", which names nobody. */
  private static int datelineEnd(Parse parse) {
    var first = parse.word(0).token().text();
    if (first.length() < 3 || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    for (int i = 1; i < Math.min(parse.size(), LONGEST_DATELINE); i++) {
      if (DASHES.contains(parse.word(i).lower())) {
        return i + 1;
      }
    }
    return 0;
  }

  private Name name(Parse parse, int from, int start, int to) {
    return new Name(
        parse.span(start, to),
        text(parse, start, to),
        isLocated(parse, from, start),
        title(parse, from, start));
  }

  /** The title before a name, such as "president"; empty where there is none. */
  private String title(Parse parse, int from, int start) {
    for (int i = start - 1; i >= Math.max(0, from - 1); i--) {
      if (gazetteer.isTitle(parse.word(i))) {
        return parse.word(i).noun();
      }
    }
    return "";
  }

  /** "in Lund", "in the port of Lund"; a title before the name makes it a person's. */
  private static boolean isLocated(Parse parse, int from, int start) {
    if (start > from) {
      return false;
    }
    int before = parse.isTagged(from - 1, "DET") ? from - 2 : from - 1;
    return before >= 0 && LOCATIVES.contains(parse.word(before).lower());
  }

  private boolean begins(Parse parse, int place, List<TimeExpression> times) {
    if (!isPart(parse, place, times)
        || FUNCTION_TAGS.stream().anyMatch(tag -> parse.isTagged(place, tag))) {
      return false;
    }
    boolean first = place == 0 || opensQuotation(parse, place);
    return !first || mayOpen(parse, place, times);
  }

  /** Whether the first word of a sentence is a name, and not merely its first word. */
  private boolean mayOpen(Parse parse, int place, List<TimeExpression> times) {
    var word = parse.word(place);
    if (common.contains(word.lower()) || gazetteer.isGroup(word)) {
      return isPart(parse, place + 1, times) && parse.isTagged(place, "PROPN");
    }
    return parse.isTagged(place, "PROPN") || inside.contains(word.lower());
  }

  private static boolean opensQuotation(Parse parse, int place) {
    return parse.isTagged(place - 1, "PUNCT")
        && "“\"‘''``•–—:".contains(parse.word(place - 1).lower());
  }

  /** "-Claude" of "Marie-Claude", which the tokenizer leaves as one word with its hyphen. */
  private static boolean isSecondHalf(Parse parse, int place) {
    if (place >= parse.size()) {
      return false;
    }
    var word = parse.word(place).token().text();
    return word.length() > 2 && word.startsWith("-") && Character.isUpperCase(word.codePointAt(1));
  }

  /** Whether a word has a capital and is no time. */
  private static boolean isPart(Parse parse, int place, List<TimeExpression> times) {
    return isCapital(parse, place) && !isTime(parse.word(place).token().span(), times);
  }

  private static boolean isCapital(Parse parse, int place) {
    return place >= 0
        && place < parse.size()
        && Character.isUpperCase(parse.word(place).token().text().codePointAt(0));
  }

  private static boolean isTime(Span word, List<TimeExpression> times) {
    return times.stream().anyMatch(t -> t.span().overlaps(word));
  }

  /** The place after the last word of a name that starts at a place. */
  private static int end(Parse parse, int from, List<TimeExpression> times) {
    int to = from + 1;
    while (to < parse.size() && !isPossessive(parse.word(to - 1))) {
      int next = to;
      while (next < parse.size() && PARTICLES.contains(parse.word(next).lower())) {
        next++;
      }
      boolean linked = next == to || next - to <= 2;
      if (!linked || !(isPart(parse, next, times) || isSecondHalf(parse, next))) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  /** "BBC’s Anna Berg" are two names. */
  private static boolean isPossessive(Word word) {
    return word.token().text().matches(".*['’]s");
  }

  /** What is left once titles are gone: "President of Norway", "Secretary of State Anna Kovac". */
  private int afterTitles(Parse parse, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      boolean title = gazetteer.isTitle(parse.word(i));
      if (title && parse.has(i + 1, "of") && i + 2 < to) {
        start = i + 3 < to && !PARTICLES.contains(parse.word(i + 3).lower()) ? i + 3 : i + 2;
      } else if (title && !parse.has(i + 1, "of")) {
        start = i + 1;
      }
    }
    while (start > from && start < to && PARTICLES.contains(parse.word(start).lower())) {
      start++;
    }
    return start;
  }

  private static String text(Parse parse, int from, int to) {
    var text =
        parse.words().subList(from, to).stream()
            .map(w -> w.token().text())
            .collect(Collectors.joining(" "))
            .replace(" - ", "-")
            .replace(" -", "-")
            .replace(" & ", "&")
            .replaceFirst("(?:['’]s?|[.–-])$", "");
    return text.matches("(?:\\p{Lu}\\.)+\\p{Lu}") ? text.replace(".", "") : text;
  }
}
