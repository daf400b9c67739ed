package dateline.headline;

import dateline.clause.PlainSentence;
import dateline.clause.PlainSentence.Role;
import dateline.clause.PlainSentence.Verb;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.headline.Condenser.Shortened;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words of a sentence as they are printed, cut only where a phrase ends. */
final class Excerpt {

  /** What it costs to leave out the end, and each word of it. */
  private static final double CUT = 0.1;

  private static final double WORD = 0.01;

  private static final Set<String> POINTING =
      Set.of(
          "he", "she", "it", "they", "him", "her", "them", "this", "these", "those", "that", "one",
          "i", "we", "me", "us", "you");

  private static final Set<String> MERE = Set.of("only", "just", "merely", "simply");
  private static final Pattern CONTRACTED = Pattern.compile("['’].*");

  /** What binds a noun to the one before it. */
  private static final Set<String> BOUND = Set.of("of", "than", "as", "like", "per");

  private final PlainSentence sentence;
  private final WordLists words;
  private final ShortNames names;

  Excerpt(PlainSentence sentence, WordLists words, ShortNames names) {
    this.sentence = sentence;
    this.words = words;
    this.names = names;
  }

  /** What somebody says between two places, as it is printed. */
  Optional<Shortened> quoted(int from, int to, int room) {
    boolean self = sentence.lower(from).matches("(?:i|we|you)(?:['’].*)?");
    boolean joined = sentence.is(from, "CCONJ") || sentence.is(from, "AUX");
    boolean open = joined || (isPointing(from) && !self);
    boolean alone = from < 2 || sentence.lower(from - 2).equals(":");
    return open || !(alone || hasHead(from, to))
        ? Optional.empty()
        : longest(from, to, room, end -> print(from, end));
  }

  /** What is told between two places, without articles, where it says of whom. */
  Optional<Shortened> told(int from, int to, int room) {
    boolean related = sentence.lower(from - 1).matches("who|which|whom|whose|that");
    return !related && isNamed(from) && isSubject(from)
        ? printed(from, from, to, room)
        : Optional.empty();
  }

  /**
   * What somebody says between two places, of whom it says: of somebody named, of nobody, or of who
   * says it.
   *
   * @param self whether "he", "she" and "they" are who says it
   */
  Optional<Shortened> reported(int from, int to, int room, boolean self) {
    var first = CONTRACTED.matcher(sentence.lower(from)).replaceFirst("");
    boolean own = self && first.matches("he|she|they");
    boolean open = first.matches("there|nobody|everybody|everyone|no") || isExpletive(from);
    boolean that = sentence.lower(from - 1).equals("that") && isNamed(from);
    return own || open || that || (isNamed(from) && isSubject(from))
        ? printed(from, own || open ? from + 1 : from, to, room)
        : Optional.empty();
  }

  /** "it was important that": here "it" is nobody. */
  private boolean isExpletive(int place) {
    boolean state = sentence.is(place + 1, "AUX") && sentence.is(place + 2, "ADJ");
    return sentence.lower(place).equals("it")
        && (state || sentence.lower(place + 2).equals("that"));
  }

  private Optional<Shortened> printed(int from, int named, int to, int room) {
    int known =
        IntStream.range(named, to).filter(i -> isPointing(i) || isHalf(i)).findFirst().orElse(to);
    return longest(
        from, to, room, end -> end > known || isHollow(end - 1) ? "" : plain(print(from, end)));
  }

  /** "not only", after which more must follow, and "of" without its time. */
  private boolean isHalf(int place) {
    boolean cut = sentence.lower(place).equals("of") && sentence.is(place + 1, "VERB");
    return (cut && !sentence.lower(place + 1).endsWith("ing"))
        || (sentence.lower(place).equals("not") && MERE.contains(sentence.lower(place + 1)));
  }

  private String plain(String text) {
    return text.matches(".*[“”\"].*") ? text : names.shortenPlace(text);
  }

  private String print(int from, int to) {
    return Print.join(sentence.tokens().subList(from, to));
  }

  /** Whether what begins at a place names somebody or something. */
  private boolean isNamed(int place) {
    return sentence.tokens().get(place).tag().matches("NOUN|PROPN|DET|NUM|ADJ")
        && !words.isVague(sentence.lower(place).replaceFirst("^(?:an?|the)$", "."));
  }

  /** Whether a noun stands before the first verb after a place, and that verb heads a clause. */
  private boolean isSubject(int from) {
    return sentence.verbs().stream()
        .filter(verb -> verb.from() >= from)
        .findFirst()
        .filter(this::isHead)
        .filter(verb -> IntStream.range(from, verb.from()).anyMatch(this::isThing))
        .isPresent();
  }

  private boolean isHead(Verb verb) {
    return verb.role() == Role.FINITE
        || (verb.role() == Role.OPEN && !sentence.is(verb.from() - 1, "PUNCT"));
  }

  private boolean isThing(int place) {
    var lower = sentence.lower(place);
    return (sentence.isNominal(place) || words.isPeople(lower)) && !words.isVague(lower);
  }

  /** A pronoun that stands for somebody, and no "his house" or "the man who". */
  private boolean isPointing(int place) {
    boolean attribute = sentence.is(place + 1, "ADJ") && sentence.isNominal(place + 2);
    boolean owner =
        words.isPossessive(sentence.lower(place)) && (sentence.isNominal(place + 1) || attribute);
    boolean relative = sentence.lower(place).equals("that") && sentence.isNominal(place - 1);
    return sentence.is(place, "PRON")
        && POINTING.contains(CONTRACTED.matcher(sentence.lower(place)).replaceFirst(""))
        && !owner
        && !relative;
  }

  private Optional<Shortened> longest(int from, int to, int room, IntFunction<String> printed) {
    for (int end = to; end > from; end--) {
      var text = mayEnd(from, end, to) ? printed.apply(end) : "";
      if (!text.isBlank() && HeadlineText.words(text) <= room) {
        return Optional.of(new Shortened(text, end == to ? 0 : CUT + WORD * (to - end)));
      }
    }
    return Optional.empty();
  }

  private boolean mayEnd(int from, int end, int to) {
    boolean closed = end == sentence.size() || sentence.is(end, "PUNCT");
    boolean cut =
        end < sentence.size()
            && isBorder(end)
            && isWhole(end)
            && isFree(end, to)
            && isClosed(from, end);
    return (end == to && closed) || (hasHead(from, end) && cut);
  }

  /** Whether a word is a verb that says nothing alone. */
  private boolean isHollow(int place) {
    return sentence.verbs().stream()
        .filter(verb -> verb.head() == place)
        .anyMatch(
            verb ->
                words.isVagueState(verb.lemma())
                    || (words.isTransitive(verb.lemma()) && !verb.group().passive()));
  }

  private boolean hasHead(int from, int to) {
    return sentence.verbs().stream().anyMatch(v -> isHead(v) && v.from() >= from && v.head() < to);
  }

  /** Whether every word that opens a clause has something after it. */
  private boolean isClosed(int from, int end) {
    return IntStream.range(from, end)
        .filter(i -> words.opensClause(sentence.lower(i)))
        .noneMatch(i -> i + 1 == end || sentence.is(i + 1, "PUNCT"));
  }

  /** Whether a phrase may end before a place. */
  private boolean isBorder(int place) {
    var lower = sentence.lower(place);
    var tag = sentence.tokens().get(place).tag();
    return switch (tag) {
      case "PUNCT" -> !sentence.isQuoted(place);
      case "ADP" -> !BOUND.contains(lower) && !sentence.is(place - 1, "VERB");
      case "SCONJ", "CCONJ" -> !BOUND.contains(lower);
      default -> words.opensClause(lower) || lower.equals("that");
    };
  }

  /** Whether the word before a place needs none after it. */
  private boolean isWhole(int place) {
    var lower = sentence.lower(place - 1);
    boolean adverb =
        sentence.is(place - 1, "ADV")
            && (sentence.is(place, "PUNCT") || sentence.is(place, "CCONJ"));
    return (adverb || sentence.isNominal(place - 1) || sentence.is(place - 1, "NUM"))
        && !words.isRelational(lower)
        && !words.isVague(lower);
  }

  /** Whether no condition is left out, without which something else is said. */
  private boolean isFree(int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> words.isCondition(sentence.lower(i)));
  }
}
