package dateline.event;

import dateline.event.Parse.Word;
import dateline.text.Tense;
import dateline.text.VerbGroup;
import java.util.List;
import java.util.Set;

/**
 * Tells words that were taken for a verb and are none.
 *
 * @param words the words of the sentence
 * @param from the place of the first word of the supposed verb group
 * @param head the place of the supposed verb
 */
record Misreadings(List<Word> words, int from, int head) {

  /** Forms in -ing that have become prepositions. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "including",
          "according",
          "following",
          "regarding",
          "concerning",
          "excluding",
          "barring",
          "pending",
          "involving",
          "compared");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "‘", "’", "'");

  /** What stands before a noun, and never before a verb without subject. */
  private static final List<String> BEFORE_NOUN = List.of("ADP", "SCONJ", "ADJ", "DET", "VERB");

  /** Whether the group is no verb. */
  boolean isNoVerb(VerbGroup group) {
    boolean lone = from == head;
    return lone
        && (ClauseWords.isTimeOfDay(words.get(head).lower())
            || isAttribute()
            || isNounForm()
            || isName()
            || isWithoutSubject(group));
  }

  /** "Van der Bellen said": a lone verb inside a sentence has no capital. */
  private boolean isName() {
    return head > 0
        && Character.isUpperCase(words.get(head).token().text().codePointAt(0))
        && !words.get(head - 1).isTagged("PUNCT");
  }

  /** "Talks opened", "before dawn", "a long talk", "stopped work": a present needs a subject. */
  private boolean isWithoutSubject(VerbGroup group) {
    if (group.tense() != Tense.PRESENT || group.lemma().equals("be")) {
      return false;
    }
    boolean third = words.get(head).lower().endsWith("s");
    int before = head - 1;
    while (before > 0 && words.get(before).isTagged("ADV")) {
      before--;
    }
    return head == 0
        ? third
        : BEFORE_NOUN.stream().anyMatch(words.get(before)::isTagged)
            && !words.get(before).isTagged("DET+")
            && !words.get(before).lower().equals("that");
  }

  /** "a foreign-trained gang", "the armed men", "including soldiers": forms that are no verbs. */
  private boolean isAttribute() {
    var word = words.get(head);
    if (PREPOSITIONS.contains(word.lower()) || isHyphen(head - 1)) {
      return true;
    }
    int before = head - 1;
    while (before >= 0
        && (QUOTES.contains(words.get(before).lower())
            || words.get(before).lower().endsWith("ly"))) {
      before--;
    }
    if (before >= 0 && ARTICLES.contains(words.get(before).lower()) && isNoun(head + 1)) {
      return true;
    }
    boolean afterDeterminer =
        before >= 0
            && List.of("DET", "ADJ", "NUM").stream().anyMatch(words.get(before)::isTagged)
            && !words.get(before).isTagged("DET+");
    boolean form =
        word.lower().endsWith("ed") || word.lower().endsWith("ing") || word.lower().endsWith("en");
    boolean beforeNoun =
        head + 1 < words.size()
            && (words.get(head + 1).isTagged("NOUN") || words.get(head + 1).isTagged("ADJ"));
    boolean joined =
        before < 0 || words.get(before).isTagged("ADP") || words.get(before).isTagged("CCONJ");
    boolean ofNoun = before >= 0 && words.get(before).lower().equals("of");
    boolean afterPreposition =
        before >= 0 && words.get(before).isTagged("ADP") && !word.lower().endsWith("ing");
    boolean attached =
        afterDeterminer || ofNoun || afterPreposition || (joined && isSubject(head + 1));
    boolean name =
        beforeNoun && Character.isUpperCase(words.get(head + 1).token().text().codePointAt(0));
    return (form && beforeNoun && attached && !name) || isHyphen(head + 1);
  }

  /** Whether a noun has its own verb right behind it: "flooded streets were closed". */
  private boolean isSubject(int noun) {
    return isNoun(noun)
        && noun + 1 < words.size()
        && (words.get(noun + 1).isTagged("AUX") || words.get(noun + 1).isTagged("VERB"));
  }

  /** "the disaster zone", "the share index": after one thing no verb stands in the plural. */
  private boolean isNounForm() {
    return head > 1
        && words.get(head).lower().equals(words.get(head).lemma())
        && words.get(head - 1).isTagged("NOUN")
        && words.get(head - 1).lower().equals(words.get(head - 1).noun())
        && ARTICLES.contains(words.get(head - 2).lower());
  }

  private boolean isNoun(int place) {
    return place < words.size() && words.get(place).isTagged("NOUN");
  }

  private boolean isHyphen(int place) {
    if (place < 0 || place >= words.size() || !words.get(place).lower().endsWith("-")) {
      return false;
    }
    boolean attached = Character.isLetter(words.get(place).lower().charAt(0));
    return attached || (place > 0 && touches(place - 1, place));
  }

  private boolean touches(int place, int next) {
    return words.get(place).token().span().end() == words.get(next).token().span().start();
  }
}
