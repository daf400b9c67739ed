package dateline.merge;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the subject and the object of the verbs of a sentence, by the parts of speech around them.
 */
final class ClauseParser {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final PlainSentence sentence;
  private final WordLists words;
  private final NounPhrases phrases;

  ClauseParser(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
    this.phrases = new NounPhrases(sentence, words);
  }

  /** The clause of the verb with an index. */
  Clause clause(int verb) {
    return new Clause(subject(verb), sentence.verbs().get(verb), object(verb));
  }

  /** The finite verb of the clause that tells the word at a place. */
  Optional<Integer> verbOf(int place) {
    var at = sentence.verbAt(place);
    if (at.isPresent()) {
      return at.filter(v -> isFinite(v) || followsNoun(v)).or(() -> governing(at.get()));
    }
    return before(place).or(() -> after(place));
  }

  /** "protesters storming the palace", "towns cut off by snow". */
  private boolean followsNoun(int verb) {
    int from = sentence.verbs().get(verb).from();
    return sentence.isNominal(from - 1) && !sentence.isNominal(from + 1);
  }

  private boolean isFinite(int verb) {
    return sentence.verbs().get(verb).isFinite();
  }

  /** For "agreed to send" the first verb, for "speaking in Lindel, she said" the second. */
  private Optional<Integer> governing(int verb) {
    return finite(verb - 1, -1).or(() -> finite(verb + 1, 1));
  }

  private Optional<Integer> finite(int from, int step) {
    for (int v = from; v >= 0 && v < sentence.verbs().size(); v += step) {
      if (isFinite(v)) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }

  /** The verb whose object holds the place. */
  private Optional<Integer> before(int place) {
    for (int v = sentence.verbs().size() - 1; v >= 0; v--) {
      var verb = sentence.verbs().get(v);
      if (verb.isFinite() && verb.head() < place) {
        return objectEnd(v) > place ? Optional.of(v) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb whose subject holds the place. */
  private Optional<Integer> after(int place) {
    for (int v = 0; v < sentence.verbs().size(); v++) {
      var verb = sentence.verbs().get(v);
      if (verb.isFinite() && verb.from() > place) {
        boolean holds =
            subject(v).stream().anyMatch(token -> token.equals(sentence.tokens().get(place)));
        return holds ? Optional.of(v) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The words that name who does what the verb says; empty where none stand before it. */
  List<Token> subject(int verb) {
    int i = sentence.verbs().get(verb).from() - 1;
    while (!sentence.lower(i).equals("there")
        && (sentence.is(i, "ADV") || sentence.isQuotationMark(i))) {
      i--;
    }
    if (sentence.lower(i).equals("there")) {
      return sentence.tokens().subList(i, i + 1);
    }
    if (sentence.is(i, "CCONJ")) {
      return sharedSubject(verb);
    }
    if (RELATIVES.contains(sentence.lower(i)) && !sentence.isNominal(i)) {
      return phrases.endingAt(sentence.isComma(i - 1) ? i - 2 : i - 1);
    }
    return phrases.endingAt(sentence.isComma(i) ? phrases.beforeApposition(i) : i);
  }

  /** Who says it, before the verb or, as in "said Holm", after it; empty where nobody is named. */
  List<Token> speaker(int verb) {
    var after = phrases.startingAt(sentence.verbs().get(verb).head() + 1);
    return isInverted(verb) && !after.isEmpty() ? after : subject(verb);
  }

  /** Whether the clause tells more of a noun: "who resigned", "what happened". */
  boolean isRelative(int verb) {
    int i = sentence.verbs().get(verb).from() - 1;
    while (sentence.is(i, "ADV")) {
      i--;
    }
    var lower = sentence.lower(i);
    return lower.equals("what") || (RELATIVES.contains(lower) && !sentence.isNominal(i));
  }

  /** Whether what is said stands before "said": in quotation marks, or with no clause after it. */
  boolean isInverted(int verb) {
    int before = sentence.verbs().get(verb).from() - 1;
    boolean last = finite(verb + 1, 1).isEmpty();
    return sentence.isQuotationMark(before) || (sentence.isComma(before) && last);
  }

  /** In "resigned and left" the subject of the second verb is that of the first. */
  private List<Token> sharedSubject(int verb) {
    for (int v = verb - 1; v >= 0; v--) {
      if (isFinite(v)) {
        return subject(v);
      }
    }
    return List.of();
  }

  private List<Token> object(int verb) {
    int from = sentence.verbs().get(verb).head() + 1;
    return sentence.tokens().subList(from, Math.max(from, objectEnd(verb)));
  }

  /** The verb of the clause that completes the object: "denied claims that he would resign". */
  Optional<Integer> continuation(int verb) {
    int end = objectEnd(verb);
    boolean that = sentence.lower(end).equals("that") && !sentence.is(end, "DET");
    return that && verb + 1 < sentence.verbs().size() && isFinite(verb + 1)
        ? Optional.of(verb + 1)
        : Optional.empty();
  }

  /** Whether the auxiliary of a passive verb counts for this one too: "two hurt and one killed". */
  boolean sharesPassive(int verb) {
    if (verb == 0 || sentence.verbs().get(verb).from() != sentence.verbs().get(verb).head()) {
      return false;
    }
    var before = sentence.verbs().get(verb - 1);
    boolean auxiliary = before.group().passive() || before.lemma().equals("be");
    return auxiliary && hasConjunction(before.head(), verb);
  }

  private boolean hasConjunction(int after, int verb) {
    return IntStream.range(after, sentence.verbs().get(verb).from())
        .anyMatch(i -> sentence.is(i, "CCONJ"));
  }

  private int objectEnd(int verb) {
    int i = sentence.verbs().get(verb).head() + 1;
    if (sentence.lower(i).equals("that") && !sentence.is(i, "DET")) {
      i++;
    }
    if (phrases.hangsOnNoun(i) && !sentence.lower(i).endsWith("ing")) {
      return i;
    }
    while (i < sentence.size() && !ends(i)) {
      i++;
    }
    return i;
  }

  /** Whether what a verb says of its object ends before a place. */
  private boolean ends(int place) {
    var lower = sentence.lower(place);
    boolean mark = sentence.is(place, "PUNCT") && !sentence.isQuotationMark(place);
    return mark
        || (words.opensClause(lower) && (!sentence.is(place, "ADP") || leadsToVerb(place + 1)))
        || (lower.equals("that") && !sentence.is(place, "DET"))
        || startsVerb(place)
        || (sentence.is(place, "CCONJ") && leadsToVerb(place + 1));
  }

  private boolean startsVerb(int place) {
    return sentence.verbAt(place).filter(this::isFinite).isPresent();
  }

  /** Whether a verb of its own follows a conjunction, with or without a subject. */
  private boolean leadsToVerb(int place) {
    for (int i = place; i < sentence.size(); i++) {
      if (startsVerb(i)) {
        return true;
      }
      if (sentence.is(i, "PUNCT") || words.opensClause(sentence.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
