package dateline.headline;

import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sees to it that a headline does not tell what its passage denies. */
final class Denial {

  /** So many letters at the beginning tell a word. */
  private static final int STEM = 4;

  /**
   * Within so many words before and after it a "not" turns what a headline takes from both sides.
   */
  private static final int NEAR = 4;

  private final Reading reading;
  private final WordLists words;

  /**
   * @param reading the passage that headlines are made from
   */
  Denial(Reading reading, WordLists words) {
    this.reading = reading;
    this.words = words;
  }

  /**
   * Whether a headline drops a "not" that stands among the words it takes from the passage.
   *
   * @param headline its text
   */
  boolean isLostIn(String headline) {
    var passage =
        reading.sentence().tokens().stream()
            .filter(token -> reading.account().passage().contains(token.span()))
            .toList();
    var told = Arrays.asList(headline.split("[ “”\"]+"));
    if (told.stream().anyMatch(words::isDenial)) {
      return false;
    }
    return IntStream.range(0, passage.size())
        .filter(i -> words.isDenial(passage.get(i).text()))
        .anyMatch(
            i ->
                isToldWithin(passage.subList(Math.max(0, i - NEAR), i), told)
                    && isToldWithin(
                        passage.subList(i + 1, Math.min(passage.size(), i + 1 + NEAR)), told));
  }

  private static boolean isToldWithin(List<Token> tokens, List<String> headline) {
    return tokens.stream().anyMatch(token -> isTold(token, headline));
  }

  private static boolean isTold(Token token, List<String> headline) {
    var stem = stem(token.text());
    return token.text().length() >= STEM && headline.stream().anyMatch(w -> stem(w).equals(stem));
  }

  private static String stem(String word) {
    return word.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, word.length()));
  }
}
