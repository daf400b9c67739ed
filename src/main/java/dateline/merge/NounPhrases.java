package dateline.merge;

import dateline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the noun phrases of a sentence by the parts of speech of their words. */
final class NounPhrases {

  private static final Set<String> TAGS =
      Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "ADP", "CCONJ", "PRON");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she", "it", "they", "you");

  /** The most places that a few words in quotation marks take, the marks included. */
  private static final int SCARE_QUOTE = 8;

  private final PlainSentence sentence;
  private final WordLists words;

  NounPhrases(PlainSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The phrase that starts at a place, without what a preposition adds; empty where none does. */
  List<Token> startingAt(int place) {
    int end = place;
    while (end < sentence.size() && !sentence.is(end, "ADP") && belongs(end)) {
      end++;
    }
    return sentence.tokens().subList(Math.min(place, end), end);
  }

  /** In "Holm, her deputy, said" and "her deputy, Holm, said" the place of "Holm"; else -1. */
  int beforeApposition(int comma) {
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
  List<Token> endingAt(int end) {
    if (PERSONAL.contains(sentence.lower(end))) {
      return sentence.tokens().subList(end, end + 1);
    }
    int start = end + 1;
    while (!opensPhrase(start) && beginning(start) < start) {
      start = beginning(start);
    }
    while (isListed(start, end)) {
      start -= 2;
      while (beginning(start) < start) {
        start = beginning(start);
      }
    }
    int from = withoutFront(start, end + 1);
    return from <= end ? sentence.tokens().subList(from, end + 1) : List.of();
  }

  /** Whether the phrase goes on before a comma, as in "A, B and C". */
  private boolean isListed(int start, int end) {
    boolean list = IntStream.range(Math.max(0, start), end).anyMatch(i -> sentence.is(i, "CCONJ"));
    return list && sentence.isComma(start - 1) && sentence.isNominal(start - 2);
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
      return belongs(start - 1) ? start - 1 : start;
    }
    for (int i = start - 2; i >= Math.max(0, start - SCARE_QUOTE); i--) {
      if (sentence.opensQuotation(i)) {
        return i;
      }
    }
    return start;
  }

  private boolean belongs(int place) {
    var lower = sentence.lower(place);
    boolean leads = sentence.is(place, "SCONJ") && sentence.lower(place + 1).endsWith("ing");
    if (leads) {
      return true;
    }
    if (words.opensClause(lower) || RELATIVES.contains(lower)) {
      return false;
    }
    var tag = sentence.tokens().get(place).tag();
    return TAGS.contains(tag)
        || (tag.equals("PART") && lower.matches("['’]s?"))
        || hangsOnNoun(place);
  }

  /** Whether a participle stands here that tells more of a noun. */
  boolean hangsOnNoun(int place) {
    return sentence
        .verbAt(place)
        .filter(v -> !sentence.verbs().get(v).isFinite() && !sentence.isTo(place - 1))
        .isPresent();
  }

  /**
   * Where the phrase itself begins: not with "and", and not with "in a statement" before it, nor
   * with the object of a verb before "and".
   */
  private int withoutFront(int start, int end) {
    boolean hangs =
        sentence.verbAt(end).filter(v -> !sentence.verbs().get(v).isFinite()).isPresent();
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
}
