package dateline.event;

import java.util.Set;

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

  private ClauseWords() {}

  static boolean opens(String word) {
    return RELATIVE.contains(word) || SUBORDINATING.contains(word) || CONDITION.contains(word);
  }

  static boolean isComplementThat(Parse parse, int i) {
    return parse.has(i, "that") && !parse.isTagged(i + 1, "NOUN");
  }

  static boolean isNoun(Parse parse, int place) {
    return parse.isTagged(place, "NOUN") || parse.isTagged(place, "PROPN");
  }

  static boolean hasBreak(Parse parse, int from, int to) {
    return parse.words().subList(from, to).stream().anyMatch(w -> BREAKS.contains(w.lower()));
  }

  static String opener(Parse parse, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      var word = parse.word(i).lower();
      if (opens(word) || word.equals("that")) {
        return word;
      }
      if (!parse.isTagged(i, "CCONJ") && !parse.isTagged(i, "ADV") && !parse.isTagged(i, "PUNCT")) {
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
