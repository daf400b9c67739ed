package dateline.text;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts text where it may be cut without harm, so that no model ever sees an endless one. */
final class Pieces {

  /** Far above any paragraph people write. */
  private static final int LONGEST = 4_000;

  private Pieces() {}

  /** The pieces of a block: all of it, or parts of bounded length, cut at white space if any. */
  static List<Span> of(String text, Span block) {
    var pieces = new ArrayList<Span>();
    int start = block.start();
    while (block.end() - start > LONGEST) {
      int end = cut(text, start, start + LONGEST);
      pieces.add(new Span(start, end));
      start = end;
    }
    pieces.add(new Span(start, block.end()));
    return pieces;
  }

  /** The last sentence end before the limit, else the last space, else the limit itself. */
  private static int cut(String text, int start, int limit) {
    int space = -1;
    for (int i = limit - 1; i > start; i--) {
      if (isSpace(text.charAt(i))) {
        if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        space = Math.max(space, i);
      }
    }
    return space > start ? space : wholeCharacter(text, limit);
  }

  private static int wholeCharacter(String text, int limit) {
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** The runs of characters between white space. */
  static List<Span> words(String text) {
    var words = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(new Span(start, text.length()));
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
