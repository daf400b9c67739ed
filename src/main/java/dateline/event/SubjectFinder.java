package dateline.event;

import dateline.event.Parse.Verb;
import dateline.event.Parse.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the words for whoever speaks: the noun phrase beside the verb that ascribes the words. */
final class SubjectFinder {

  private static final Set<String> ATTACHING = Set.of("of", "for");
  private static final Set<String> NOMINAL = Set.of("DET", "NOUN", "PROPN", "ADJ", "NUM", "PART");
  private static final Set<String> CLOSED = Set.of("DET", "PRON", "ADP", "ADV", "SCONJ", "CCONJ");

  /** Whatever the tagger takes it for: "Wang", "-Yves", and the ending of "Oslo's". */
  private static final Pattern PART_OF_NAME = Pattern.compile("-?\\p{Lu}.*|['’]s?");

  private static final Pattern REFLEXIVE = Pattern.compile("(?:him|her|it|them)sel(?:f|ves)");

  /** The words from one place up to, not including, another. */
  private record Phrase(int from, int to) {}

  private final Parse parse;

  SubjectFinder(Parse parse) {
    this.parse = parse;
  }

  /**
   * The words for the subject of a verb; empty where it has none of its own.
   *
   * <p>It stands before the verb; after it where what is said comes first ("…, said the minister"),
   * and before the first verb of the sentence where clauses share it ("met and said").
   */
  List<Word> of(Verb verb) {
    var found =
        before(verb.from())
            .or(() -> isJoined(verb) ? before(parse.verbs().get(0).from()) : after(verb.head() + 1))
            .orElse(new Phrase(0, 0));
    return parse.words().subList(found.from, found.to);
  }

  private boolean isJoined(Verb verb) {
    return parse.isTagged(skipAside(verb.from()) - 1, "CCONJ");
  }

  /** The noun phrase that ends at a place, or before what is put in between. */
  private Optional<Phrase> before(int place) {
    int end = skipAside(place);
    if (parse.has(end - 1, ",")) {
      return beforeComma(end - 1);
    }
    int from = phrase(end);
    return from == end ? Optional.empty() : Optional.of(withoutAdjunct(new Phrase(from, end)));
  }

  /** "Anna Berg, the mayor, said"; "Anna Berg, visiting the port, said". */
  private Optional<Phrase> beforeComma(int comma) {
    int open = commaBefore(comma);
    var outer = open > 0 ? before(open) : Optional.<Phrase>empty();
    boolean names = isNominal(open + 1) || parse.isTagged(open + 1, "PRON");
    boolean relative = ClauseWords.RELATIVE.contains(parse.word(open + 1).lower());
    boolean apposition = names && !relative && !hasFiniteVerb(open + 1, comma);
    return apposition
        ? outer.map(o -> new Phrase(o.from, comma)).or(() -> before(comma))
        : outer.or(() -> before(comma));
  }

  private int commaBefore(int place) {
    return IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> parse.has(i, ","))
        .findFirst()
        .orElse(-1);
  }

  private boolean hasFiniteVerb(int from, int to) {
    return parse.verbs().stream().anyMatch(v -> v.finite() && from <= v.head() && v.head() < to);
  }

  /**
   * "Berg in a letter" is Berg, "the ministry in Oslo" the ministry; "in a letter" before anything
   * else is none.
   */
  private Phrase withoutAdjunct(Phrase phrase) {
    int link = phrase.from - 1;
    if (!parse.isTagged(link, "ADP") || link == 0) {
      return phrase;
    }
    var outer = before(link);
    boolean attribute = parse.isTagged(link - 1, "NOUN");
    return outer.map(o -> attribute ? new Phrase(o.from, phrase.to) : o).orElse(phrase);
  }

  /** Steps back over what may stand between the subject and its verb: "himself on Friday also". */
  private int skipAside(int place) {
    int i = place;
    while (isAside(i - 1) || (i < place && opensDate(i - 1, i))) {
      i = parse.has(i - 1, ")") ? opening(i - 1) : i - 1;
    }
    return i;
  }

  private boolean isAside(int i) {
    return parse.isTagged(i, "ADV")
        || isDate(i)
        || parse.has(i, ")")
        || (i > 0 && REFLEXIVE.matcher(parse.word(i).lower()).matches());
  }

  private int opening(int close) {
    return IntStream.iterate(close, i -> i > 0, i -> i - 1)
        .filter(i -> parse.has(i, "("))
        .findFirst()
        .orElse(close);
  }

  private boolean isDate(int i) {
    return i >= 0 && ClauseWords.CALENDAR.contains(parse.word(i).lower());
  }

  private boolean opensDate(int i, int next) {
    return isDate(next)
        && (parse.isTagged(i, "ADP") || parse.isTagged(i, "DET") || parse.isTagged(i, "NUM"));
  }

  /** Where the words of one noun phrase that end at a place begin. */
  private int phrase(int end) {
    int i = end;
    while (i > 0 && continues(i - 1, end)) {
      i--;
      boolean linked = isAttaching(i - 1) || parse.isTagged(i - 1, "CCONJ");
      if ((parse.isTagged(i, "DET") && !linked) || (parse.isTagged(i, "PRON") && i + 1 == end)) {
        return i;
      }
    }
    return i;
  }

  private boolean continues(int i, int end) {
    return !parse.word(i).quoted()
        && !isDate(i)
        && (isNominal(i)
            || parse.isTagged(i, "PRON")
            || isAttaching(i)
            || isHyphen(i)
            || (parse.isTagged(i, "CCONJ") && i + 1 < end && isNoun(i - 1)));
  }

  private boolean isNominal(int i) {
    return i >= 0
        && i < parse.size()
        && (NOMINAL.stream().anyMatch(tag -> parse.isTagged(i, tag))
            || isPartOfName(i)
            || (parse.isTagged(i, "ADV") && parse.isTagged(i + 1, "ADJ")));
  }

  private boolean isPartOfName(int i) {
    return PART_OF_NAME.matcher(parse.word(i).token().text()).matches()
        && CLOSED.stream().noneMatch(tag -> parse.isTagged(i, tag));
  }

  private boolean isNoun(int i) {
    return parse.isTagged(i, "NOUN") || parse.isTagged(i, "PROPN");
  }

  private boolean isAttaching(int i) {
    return i > 0 && ATTACHING.contains(parse.word(i).lower()) && isNoun(i - 1);
  }

  /** Whether it is the hyphen of "Shaab-Teaching", with no space on either side. */
  private boolean isHyphen(int i) {
    return i > 0
        && i + 1 < parse.size()
        && parse.word(i).lower().equals("-")
        && parse.word(i - 1).token().span().end() + 1 == parse.word(i + 1).token().span().start();
  }

  /** One noun phrase after a verb, with an apposition. */
  private Optional<Phrase> after(int from) {
    int i = from;
    while (i < parse.size() && !isDate(i) && belongs(i, from)) {
      i++;
    }
    return i == from ? Optional.empty() : Optional.of(new Phrase(from, i));
  }

  private boolean belongs(int i, int from) {
    return isNominal(i)
        || (parse.isTagged(i, "PRON") && i == from)
        || isAttaching(i)
        || isHyphen(i)
        || (parse.has(i, ",") && i > from && parse.isTagged(i + 1, "DET"));
  }
}
