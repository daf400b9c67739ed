package dateline.event;

import java.util.Optional;

/**
 * The words of a sentence that follow a number and name what is counted: "armed criminals" of "26
 * armed criminals were killed".
 *
 * @param from the place of the number's first word
 * @param next the place after its last
 * @param start the place of the first word counted
 * @param end the place after the last; {@code start} where nothing is named
 */
record Counted(int from, int next, int start, int end) {

  private static final int LONGEST = 8;

  /**
   * Reads on from a number.
   *
   * @param limit the place where what is counted ends at the latest
   */
  static Counted after(Parse parse, int from, int next, int limit) {
    int start = next;
    while (isLead(parse, start)) {
      start++;
    }
    int end = nounsEnd(parse, start, limit);
    boolean goesOn = end > start && parse.has(end, "and");
    int further = goesOn ? nounsEnd(parse, end + 1, limit) : end;
    return new Counted(from, next, start, goesOn && further > end + 1 ? further : end);
  }

  /**
   * The place after a run of adjectives and nouns that ends in a noun; the start if there is none.
   */
  private static int nounsEnd(Parse parse, int start, int limit) {
    int end = start;
    for (int i = start; i < Math.min(limit, start + LONGEST) && isPart(parse, i); i++) {
      if (isNoun(parse, i)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isNoun(Parse parse, int place) {
    return parse.isTagged(place, "NOUN") || parse.isTagged(place, "PROPN");
  }

  private static boolean isPart(Parse parse, int place) {
    return isNoun(parse, place)
        || parse.isTagged(place, "ADJ")
        || isQuote(parse, place)
        || parse.has(place, "'s")
        || parse.has(place, "\u2019s")
        || (parse.isTagged(place, "VERB") && isNoun(parse, place + 1));
  }

  private static boolean isLead(Parse parse, int place) {
    return parse.has(place, "of")
        || parse.isTagged(place, "DET")
        || isQuote(parse, place)
        || parse.has(place, "more")
        || parse.has(place, "other")
        || parse.has(place, "others")
        || parse.has(place, "further")
        || parse.has(place, "additional");
  }

  static boolean isQuote(Parse parse, int place) {
    return place < parse.size() && "\"“”‘’'".contains(parse.word(place).token().text());
  }

  boolean isNamed() {
    return end > start;
  }

  /** The place of the noun that says what they are. */
  int head() {
    return end - 1;
  }

  /** The words, without the quotation marks around them. */
  Optional<String> words(Parse parse, String text) {
    return isNamed()
        ? Optional.of(
                parse.span(start, end).in(text).replaceAll("[\"“”]", "").replaceAll("\\s+", " "))
            .filter(words -> !words.isBlank())
        : Optional.empty();
  }
}
