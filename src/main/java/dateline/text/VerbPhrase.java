package dateline.text;

import dateline.text.Morphology.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one verb group and what they say together.
 *
 * @param words from the first auxiliary to the verb, adverbs and "not" between them included
 * @param infinitive whether "to" stands before it
 */
record VerbPhrase(
    List<Token> words, boolean infinitive, Morphology morphology, Set<String> announcing) {

  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo", "won't");
  private static final Set<String> MODAL =
      Set.of("would", "could", "may", "might", "should", "must", "can", "ca", "cannot", "can't");

  VerbGroup group() {
    return new VerbGroup(
        words.get(0).span().union(verb().span()),
        verb(),
        morphology.lemma(verb()),
        tense(),
        words.stream().anyMatch(VerbPhrase::negates),
        isPassive(),
        modal());
  }

  /** In lower case, with a plain apostrophe. */
  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private Tense tense() {
    var first = first();
    if (infinitive || first.equals("having")) {
      return Tense.NONFINITE;
    }
    if (WILL.contains(first) || first.endsWith("'ll") || announcesFuture()) {
      return Tense.FUTURE;
    }
    if (modal().isPresent()) {
      return Tense.CONDITIONAL;
    }
    if (words.size() > 1 && lemma(first).equals("have") && isPerfect()) {
      return first.equals("had") ? Tense.PAST_PERFECT : Tense.PRESENT_PERFECT;
    }
    return switch (morphology.analyze(first).form()) {
      case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> Tense.PAST;
      case BASE -> words.size() == 1 && morphology.isUnchanging(first) ? Tense.PAST : Tense.PRESENT;
      case THIRD -> Tense.PRESENT;
      case ING -> Tense.NONFINITE;
    };
  }

  /** The first word without the pronoun or "not" that may hang on it: "didn't", "he'll". */
  private String first() {
    var word = lower(words.get(0));
    if (word.endsWith("n't") && word.length() > 4 && !MODAL.contains(word)) {
      word = word.substring(0, word.length() - 3);
    }
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && words.get(0).tag().startsWith("PRON")
        ? word.substring(apostrophe)
        : word;
  }

  private boolean announcesFuture() {
    return lemma(first()).equals("be")
        && morphology.analyze(first()).form() != Form.PAST
        && words.stream().anyMatch(w -> announcing.contains(lower(w)) && !w.equals(verb()));
  }

  private boolean isPassive() {
    return words.size() > 1
        && (isParticiple(verb()) || isUnchangedAfterBe())
        && words.subList(0, words.size() - 1).stream().anyMatch(w -> lemma(lower(w)).equals("be"));
  }

  /** "was set", "is shut": after "be" a form that looks like a base form is a participle. */
  private boolean isUnchangedAfterBe() {
    return morphology.analyze(verb().text()).form() == Form.BASE
        && lemma(lower(words.get(words.size() - 2))).equals("be");
  }

  /**
   * After "have" the verb is a participle, or "been" with one, also where its form is the base:
   * "has run out".
   */
  private boolean isPerfect() {
    var form = morphology.analyze(verb().text()).form();
    return isParticiple(verb())
        || (form == Form.BASE && morphology.isOwnParticiple(lower(verb())))
        || words.subList(1, words.size() - 1).stream().anyMatch(w -> lower(w).equals("been"));
  }

  private boolean isParticiple(Token token) {
    var form = morphology.analyze(token.text()).form();
    return form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
  }

  private Optional<String> modal() {
    return Optional.of(first()).filter(w -> WILL.contains(w) || MODAL.contains(w));
  }

  private static boolean negates(Token token) {
    var word = lower(token);
    return word.equals("not")
        || word.endsWith("n't")
        || word.equals("never")
        || word.equals("cannot");
  }

  private String lemma(String word) {
    return morphology.analyze(word).lemma();
  }

  private Token verb() {
    return words.get(words.size() - 1);
  }
}
