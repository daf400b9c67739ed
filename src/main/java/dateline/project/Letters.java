package dateline.project;

import dateline.corpus.Span;
import java.util.Arrays;

/** A text without its spaces and line ends. */
final class Letters {

  private final String letters;
  private final int[] offsets;

  private Letters(String letters, int[] offsets) {
    this.letters = letters;
    this.offsets = offsets;
  }

  static Letters of(String text) {
    var offsets = new int[text.length()];
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        offsets[letters.length()] = i;
        letters.append(c);
      }
    }
    return new Letters(letters.toString(), Arrays.copyOf(offsets, letters.length()));
  }

  /** What is left of the text. */
  String letters() {
    return letters;
  }

  /** Where some letters, at least one, stand in the text. */
  Span original(Span some) {
    return new Span(offsets[some.start()], offsets[some.end() - 1] + 1);
  }
}
