package dateline.event;

import dateline.corpus.Span;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.VerbGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence prepared for reading: its words in several forms, its verb groups, its quotations.
 *
 * @param sentence the sentence
 * @param words its words, as many as it has tokens
 * @param verbs its verb groups, in text order
 */
record Parse(Sentence sentence, List<Word> words, List<Verb> verbs) {

  /** The words between two happenings of which one comes first. */
  static final Set<String> BETWEEN = Set.of("after", "before");

  /** What comes before the end of something, which may lie ahead where its beginning is told. */
  private static final Set<String> UNTIL = Set.of("until", "till");

  /** What follows a noun that is but the subject: "after the troops fled". */
  private static final Set<String> PREDICATE = Set.of("VERB", "AUX");

  /**
   * A word in the forms it is looked up by.
   *
   * @param lower in lower case
   * @param lemma the base form of the verb it may be
   * @param noun the singular of the noun it may be
   * @param quoted whether it stands in a quotation that is longer than a few words
   * @param time whether it only says when: "Monday", and no thing or person
   */
  record Word(Token token, String lower, String lemma, String noun, boolean quoted, boolean time) {

    /** The same word as part of a time. */
    Word asTime() {
      return new Word(token, lower, lemma, noun, quoted, true);
    }

    boolean is(String form) {
      return lower.equals(form) || lemma.equals(form) || noun.equals(form);
    }

    boolean isTagged(String tag) {
      return token.tag().startsWith(tag);
    }

    boolean isName() {
      return isTagged("PROPN") && Character.isUpperCase(token.text().codePointAt(0));
    }
  }

  /**
   * A verb group by the places of its words.
   *
   * @param from the place of its first word
   * @param head the place of the verb itself
   * @param finite whether its form can be no participle: "came", "were held"
   */
  record Verb(VerbGroup group, int from, int head, boolean finite) {

    String lemma() {
      return group.lemma();
    }
  }

  /** The same sentence, of whose words some are known to say when. */
  Parse timed(List<Span> times) {
    var timed =
        words.stream()
            .map(w -> times.stream().anyMatch(t -> t.contains(w.token().span())) ? w.asTime() : w)
            .toList();
    return new Parse(sentence, timed, verbs);
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  Span span() {
    return sentence.span();
  }

  /** The characters from one word up to, not including, another. */
  Span span(int from, int to) {
    return words.get(from).token().span().union(words.get(to - 1).token().span());
  }

  /** Whether a place has a word of that form, in any of its forms. */
  boolean has(int index, String form) {
    return index >= 0 && index < words.size() && words.get(index).is(form);
  }

  boolean isTagged(int index, String tag) {
    return index >= 0 && index < words.size() && words.get(index).isTagged(tag);
  }

  /** Whether characters of the sentence stand in a quotation. */
  boolean isQuoted(Span within) {
    return words.stream().filter(w -> within.contains(w.token().span())).anyMatch(Word::quoted);
  }

  /** Whether one of some words, in lower case, opens a passage of the sentence or stands before. */
  boolean opensWith(Span within, Set<String> openers) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).token().span().end() > within.start()) {
        return openers.contains(words.get(i).lower())
            || (i > 0 && openers.contains(words.get(i - 1).lower()));
      }
    }
    return false;
  }

  /** Whether a time says until when something is. */
  boolean isEnd(Span time) {
    return opensWith(time, UNTIL);
  }

  /** The word that follows "after the" or "before the" behind some words, in the singular. */
  Optional<String> wordBehind(Span within) {
    return IntStream.range(0, size() - 2)
        .filter(i -> words.get(i).token().span().start() == within.end() + 1)
        .filter(i -> BETWEEN.contains(words.get(i).lower()) && isTagged(i + 1, "DET"))
        .filter(i -> PREDICATE.stream().noneMatch(tag -> isTagged(i + 3, tag)))
        .mapToObj(i -> words.get(i + 2).noun())
        .findFirst();
  }

  /** Whether the article asks something here. */
  boolean isQuestion() {
    var last = word(size() - 1);
    return last.lower().equals("?") && !last.quoted();
  }

  /** Whether no word outside a quotation is left. */
  boolean isAllQuoted() {
    return words.stream().allMatch(w -> w.quoted() || w.isTagged("PUNCT"));
  }
}
