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

  private static final Set<String> IN_NOUN_PHRASE =
      Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "ADP", "CCONJ", "PRON");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she", "it", "they", "you");

  /** The most places that a few words in quotation marks take, the marks included. */
  private static final int SCARE_QUOTE = 8;

  private final PlainSentence sentence;
  private final WordLists words;

  ClauseParser(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
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
      return nounPhrase(sentence.isComma(i - 1) ? i - 2 : i - 1);
    }
    return nounPhrase(sentence.isComma(i) ? beforeApposition(i) : i);
  }

  /** Who says it, before the verb or, as in "said Holm", after it; empty where nobody is named. */
  List<Token> speaker(int verb) {
    var said = sentence.verbs().get(verb);
    int next = said.head() + 1;
    if (!isInverted(verb) || sentence.is(next, "PUNCT") || !isInNounPhrase(next, "ADP")) {
      return subject(verb);
    }
    int end = next;
    while (end < sentence.size() && isInNounPhrase(end, "ADP")) {
      end++;
    }
    return sentence.tokens().subList(next, end);
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

  private boolean isInNounPhrase(int place, String except) {
    return place < sentence.size() && !sentence.is(place, except) && isInNounPhrase(place);
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

  /** In "Holm, her deputy, said" and "her deputy, Holm, said" the place of "Holm"; else -1. */
  private int beforeApposition(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (sentence.isComma(i)) {
        boolean named = sentence.is(i - 1, "PROPN") || !sentence.is(comma - 1, "PROPN");
        return !sentence.isNominal(i - 1) ? -1 : named ? i - 1 : comma - 1;
      }
      if (sentence.isQuotationMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun phrase that ends at a place. */
  private List<Token> nounPhrase(int end) {
    if (PERSONAL.contains(sentence.lower(end))) {
      return sentence.tokens().subList(end, end + 1);
    }
    int start = end + 1;
    while (!opensPhrase(start) && beginning(start) < start) {
      start = beginning(start);
    }
    int from = withoutFront(start, end + 1);
    return from <= end ? sentence.tokens().subList(from, end + 1) : List.of();
  }

  /** Whether an article stands here with nothing before it that would bind it: a new phrase. */
  private boolean opensPhrase(int place) {
    boolean bound =
        sentence.is(place - 1, "ADP")
            || sentence.is(place - 1, "CCONJ")
            || sentence.is(place - 1, "DET");
    return sentence.is(place, "DET") && !bound;
  }

  /** Where a phrase begins that takes in what stands before it: a word, or a few in quotation. */
  private int beginning(int start) {
    if (start == 0) {
      return start;
    }
    if (!sentence.closesQuotation(start - 1)) {
      return isInNounPhrase(start - 1) ? start - 1 : start;
    }
    for (int i = start - 2; i >= Math.max(0, start - SCARE_QUOTE); i--) {
      if (sentence.opensQuotation(i)) {
        return i;
      }
    }
    return start;
  }

  private boolean isInNounPhrase(int place) {
    var lower = sentence.lower(place);
    boolean leads = sentence.is(place, "SCONJ") && sentence.lower(place + 1).endsWith("ing");
    if (leads) {
      return true;
    }
    if (words.opensClause(lower) || RELATIVES.contains(lower)) {
      return false;
    }
    var tag = sentence.tokens().get(place).tag();
    return IN_NOUN_PHRASE.contains(tag)
        || (tag.equals("PART") && lower.matches("['’]s?"))
        || hangsOnNoun(place);
  }

  private boolean hangsOnNoun(int place) {
    return sentence
        .verbAt(place)
        .filter(v -> !isFinite(v) && !sentence.isTo(place - 1))
        .isPresent();
  }

  /**
   * Where the phrase itself begins: not with "and", and not with "in a statement" before it, nor
   * with the object of a verb before "and".
   */
  private int withoutFront(int start, int end) {
    boolean hangs = sentence.verbAt(end).filter(v -> !isFinite(v)).isPresent();
    int from = start;
    boolean afterVerb = sentence.verbAt(start - 1).isPresent();
    for (int i = start; i < end; i++) {
      if (sentence.is(i, "CCONJ") && (afterVerb || i == from)) {
        from = i + 1;
      }
    }
    if (!sentence.is(from, "ADP")) {
      return from;
    }
    if (hangs) {
      return from + 1;
    }
    for (int i = end - 1; i > from; i--) {
      boolean opens = sentence.is(i, "DET") || sentence.is(i, "PRON") || sentence.is(i, "PROPN");
      if (opens && sentence.is(i - 1, "NOUN")) {
        return i;
      }
    }
    return end;
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
