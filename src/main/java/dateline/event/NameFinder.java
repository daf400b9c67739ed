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

  /** So many words at most say who somebody is. */
  private static final int APPOSITION = 12;

  private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

  /** Parts of speech that may stand between a subject and its verb. */
  private static final Set<String> BEFORE_VERB = Set.of("ADV", "ADP", "ADJ");

  /** Parts of speech that no name begins with. */
  private static final Set<String> FUNCTION_TAGS =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ");

  /** The words within which the dash of a dateline stands. */
  private static final int LONGEST_DATELINE = 14;

  private final Gazetteer gazetteer;
  private final NameWords words = NameWords.english();
  private final TitleReader titles;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  /** For one article, whose sentences are given. */
  NameFinder(Gazetteer gazetteer, List<Timed> sentences) {
    this.gazetteer = gazetteer;
    this.titles = new TitleReader(gazetteer, words);
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
        int start = titles.after(parse, from, to);
        if (start < to && isName(text(parse, start, to)) && !isMedium(parse, start, to)) {
          names.add(name(parse, from, start, withoutCountry(parse, start, to)));
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
        && !words.none().contains(text.toLowerCase(Locale.ROOT));
  }

  /** "South African", "Central Asian". */
  private boolean isCompoundDemonym(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && gazetteer.isDemonym(text.substring(space + 1))
        && words.compass().contains(text.substring(0, space).toLowerCase(Locale.ROOT));
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
        isSubject(parse, to),
        titles.title(parse, from, start),
        titles.role(parse, from, start));
  }

  /** "Anna Kovac of Norway" is called Anna Kovac, but the Bank of Norway is not called Bank. */
  private int withoutCountry(Parse parse, int start, int to) {
    for (int i = start + 1; i + 1 < to; i++) {
      boolean ofCountry = parse.has(i, "of") && gazetteer.isCountry(text(parse, i + 1, to));
      if (ofCountry
          && (i - start > 1 || !titles.title(parse, start, start).isEmpty())
          && parse.words().subList(start, i).stream().noneMatch(gazetteer::isGroup)) {
        return i;
      }
    }
    return to;
  }

  /** Whether what the sentence says next is what the name does: "Norway at first refused". */
  private static boolean isSubject(Parse parse, int to) {
    int next = afterApposition(parse, to);
    int verb =
        IntStream.range(next, parse.size())
            .filter(i -> BEFORE_VERB.stream().noneMatch(tag -> parse.isTagged(i, tag)))
            .findFirst()
            .orElse(next);
    return hasVerb(parse, verb, verb + 1);
  }

  /** Of "Anna Kovac, the mayor, resigned" the place of "resigned"; the place itself without one. */
  private static int afterApposition(Parse parse, int place) {
    if (!parse.has(place, ",")) {
      return place;
    }
    int end = place + 1;
    while (end < parse.size() && end - place < APPOSITION && !parse.has(end, ",")) {
      end++;
    }
    return parse.has(end, ",") && !hasVerb(parse, place, end) ? end + 1 : place;
  }

  private static boolean hasVerb(Parse parse, int from, int to) {
    return parse.verbs().stream().anyMatch(verb -> from <= verb.from() && verb.from() < to);
  }

  /** "in Lund", "the port of Lund"; a title before the name makes it a person's. */
  private boolean isLocated(Parse parse, int from, int start) {
    if (start > from) {
      return false;
    }
    int before = parse.isTagged(from - 1, "DET") ? from - 2 : from - 1;
    if (before > 0 && parse.has(before, "of")) {
      return words.settlement().contains(parse.word(before - 1).lower());
    }
    return before >= 0 && words.locative().contains(parse.word(before).lower());
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
    boolean goesOn = isPart(parse, place + 1, times);
    if (common.contains(word.lower()) || gazetteer.isGroup(word)) {
      return goesOn && parse.isTagged(place, "PROPN");
    }
    if (inside.contains(word.lower()) || gazetteer.isCountry(word.token().text())) {
      return true;
    }
    if (words.compass().contains(word.lower())) {
      return goesOn && gazetteer.isCity(text(parse, place, end(parse, place, times)));
    }
    return parse.isTagged(place, "PROPN")
        && (goesOn || !(parse.isTagged(place + 1, "NOUN") || isPlural(word)));
  }

  /** "Searchers gave up": nothing but its place gives it a capital. */
  private static boolean isPlural(Word word) {
    return word.lower().endsWith("s") && !word.noun().equals(word.lower());
  }

  private static boolean opensQuotation(Parse parse, int place) {
    return parse.isTagged(place - 1, "PUNCT")
        && "“\"‘''``•–—:".contains(parse.word(place - 1).lower());
  }

  /**
   * "-Claude" of "Marie-Claude", which is one token with its hyphen, and "hee" of "Chung-hee",
   * which follows it; but not "led" of "Norway-led".
   */
  private boolean isSecondHalf(Parse parse, int place) {
    if (place >= parse.size()) {
      return false;
    }
    var token = parse.word(place).token();
    var before = parse.word(place - 1).token();
    boolean whole = token.text().matches("-\\p{Lu}\\p{L}+");
    boolean after =
        before.text().equals("-")
            && before.span().end() == token.span().start()
            && parse.word(place - 2).token().span().end() == before.span().start();
    return whole
        || (after
            && token.text().matches("\\p{L}{2,}")
            && !words.compound().contains(parse.word(place).lower()));
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
  private int end(Parse parse, int from, List<TimeExpression> times) {
    int to = from + 1;
    while (to < parse.size() && !isPossessive(parse.word(to - 1))) {
      int next = to;
      while (next < parse.size() && words.inside().contains(parse.word(next).lower())) {
        next++;
      }
      boolean linked = next == to || next - to <= 2;
      if (!linked || !(isPart(parse, next, times) || isSecondHalf(parse, next))) {
        break;
      }
      to = isInitial(parse, next, times) ? next + 3 : next + 1;
    }
    return to;
  }

  /** The "V." of "Anna V. Kovac", whose stop is a word of its own. */
  private boolean isInitial(Parse parse, int place, List<TimeExpression> times) {
    return isPart(parse, place, times)
        && parse.word(place).token().text().length() == 1
        && parse.has(place + 1, ".")
        && isPart(parse, place + 2, times);
  }

  /** "BBC’s Anna Berg" are two names. */
  private static boolean isPossessive(Word word) {
    return word.token().text().matches(".*['’]s");
  }

  static String text(Parse parse, int from, int to) {
    var text =
        parse.words().subList(from, to).stream()
            .map(w -> w.token().text())
            .collect(Collectors.joining(" "))
            .replace(" . ", ". ")
            .replaceAll(" ?- ?", "-")
            .replace(" & ", "&")
            .replaceFirst("(?:['’]s?|[.–-])$", "");
    return text.matches("(?:\\p{Lu}\\.)+\\p{Lu}") ? text.replace(".", "") : text;
  }
}
