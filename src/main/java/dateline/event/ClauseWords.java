package dateline.event;

import dateline.event.Parse.Word;
import java.util.Set;
import java.util.stream.IntStream;

/** The words and marks at which clauses begin and end. */
final class ClauseWords {

  static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "where");
  static final Set<String> SUBORDINATING =
      Set.of(
          "after",
          "before",
          "as",
          "while",
          "when",
          "because",
          "since",
          "although",
          "though",
          "until",
          "once",
          "whereas",
          "whether",
          "amid",
          "despite",
          "how",
          "why",
          "what",
          "so");
  static final Set<String> CONDITION = Set.of("if", "unless");
  static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—", "(", ")", "--", "“", "”", "\"");

  /** Words that date what stands before them. */
  static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "today",
          "yesterday");

  private static final Set<String> POINTING =
      Set.of("last", "next", "noon", "midnight", "midday", "dawn", "dusk");

  private static final Set<String> CLOCK = Set.of("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM");

  private ClauseWords() {}

  static boolean opens(String word) {
    return RELATIVE.contains(word) || SUBORDINATING.contains(word) || CONDITION.contains(word);
  }

  /** Whether a clause begins at a place: "since he left", but not "since Monday". */
  static boolean opens(Parse parse, int place) {
    return opens(parse.word(place).lower())
        && (place + 1 == parse.size() || !isTime(parse, place + 1));
  }

  private static boolean isTime(Parse parse, int place) {
    var word = parse.word(place).lower();
    boolean clock =
        parse.isTagged(place, "NUM")
            && place + 1 < parse.size()
            && CLOCK.contains(parse.word(place + 1).lower());
    return clock || CALENDAR.contains(word) || POINTING.contains(word);
  }

  /** "before dawn": what is no verb, whatever stands before it. */
  static boolean isTimeOfDay(String word) {
    return CALENDAR.contains(word) || POINTING.contains(word);
  }

  static boolean isComplementThat(Parse parse, int i) {
    return parse.has(i, "that") && !parse.isTagged(i + 1, "NOUN");
  }

  static boolean isNoun(Parse parse, int place) {
    return parse.isTagged(place, "NOUN") || parse.isTagged(place, "PROPN");
  }

  /**
   * Where the subject begins that ends at a place: "it" of "said on Tuesday it …"; the floor where
   * there is none.
   */
  static int subject(Parse parse, int end, int floor) {
    int from = end + 1;
    while (from > floor && isOfSubject(parse, from - 1)) {
      from--;
      if (parse.isTagged(from, "DET") || parse.isTagged(from, "PRON")) {
        break;
      }
    }
    return from <= end ? from : floor;
  }

  private static boolean isOfSubject(Parse parse, int place) {
    var word = parse.word(place);
    return !word.time() && NOMINAL.stream().anyMatch(tag -> parse.isTagged(place, tag));
  }

  /** Whether a noun is followed by the article or pronoun of another one. */
  static boolean hasSecondNoun(Parse parse, int from, int to) {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      if (noun && (parse.isTagged(i, "DET") || parse.isTagged(i, "PRON"))) {
        return true;
      }
      noun = isNoun(parse, i) || (noun && parse.isTagged(i, "NUM"));
    }
    return false;
  }

  /** Whether a word ends a clause or begins another. */
  static boolean divides(Word word) {
    return BREAKS.contains(word.lower())
        || opens(word.lower())
        || word.lower().equals("that")
        || word.isTagged("CCONJ");
  }

  /** Whether a noun or pronoun stands between two places. */
  static boolean hasNoun(Parse parse, int from, int to) {
    return parse.words().subList(from, Math.max(from, to)).stream()
        .anyMatch(w -> w.isTagged("NOUN") || w.isTagged("PRO"));
  }

  /** Whether "after", "who" or the like opens a clause between two places. */
  static boolean hasOpener(Parse parse, int from, int to) {
    return IntStream.range(from, Math.max(from, to)).anyMatch(i -> opens(parse, i));
  }

  /** The place before a parenthesis that ends at a place; the place itself where none does. */
  static int beforeParenthesis(Parse parse, int place, int floor) {
    if (!parse.has(place, ")")) {
      return place;
    }
    int open = place;
    while (open > floor && !parse.has(open, "(")) {
      open--;
    }
    return parse.has(open, "(") && open > floor ? open - 1 : place;
  }

  static boolean hasBreak(Parse parse, int from, int to) {
    return parse.words().subList(from, to).stream().anyMatch(w -> BREAKS.contains(w.lower()));
  }

  static String opener(Parse parse, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      var word = parse.word(i).lower();
      boolean so = word.equals("so") && i + 1 < to && opens(parse, i + 1);
      if (!so && (opens(parse, i) || word.equals("that"))) {
        return word;
      }
      boolean passed =
          so
              || parse.isTagged(i, "CCONJ")
              || parse.isTagged(i, "ADV")
              || parse.isTagged(i, "PUNCT");
      if (!passed) {
        return "";
      }
    }
    return "";
  }

  static int beforeAdverbs(Parse parse, int place) {
    int i = place - 1;
    while (i >= 0 && parse.isTagged(i, "ADV") && !opens(parse.word(i).lower())) {
      i--;
    }
    return i;
  }
}
