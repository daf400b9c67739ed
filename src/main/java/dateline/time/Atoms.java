package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line into atoms. White space is never part of one. */
final class Atoms {

  private static final String APOSTROPHES = "\u2019\u2018\u02bc`";
  private static final String HYPHENS = "\u2010\u2011";
  private static final String DASHES = "\u2014\u2012\u2212";

  private Atoms() {}

  /** The atoms between two places of a text. */
  static List<Atom> of(String text, int from, int to) {
    var atoms = new ArrayList<Atom>();
    boolean glued = false;
    int at = from;
    while (at < to) {
      if (isSpace(text.charAt(at))) {
        glued = false;
        at++;
        continue;
      }
      int end = end(text, at, to);
      boolean capital = Character.isUpperCase(text.charAt(at));
      atoms.add(new Atom(at, end, plain(text, at, end), capital, glued));
      glued = true;
      at = end;
    }
    return atoms;
  }

  private static int end(String text, int start, int to) {
    char first = text.charAt(start);
    int end = start + 1;
    if (Atom.isDigit(first)) {
      while (end < to && Atom.isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(first) && end < to) {
      end++;
    }
    return end;
  }

  private static String plain(String text, int start, int end) {
    char first = text.charAt(start);
    if (APOSTROPHES.indexOf(first) >= 0) {
      return "'";
    }
    if (HYPHENS.indexOf(first) >= 0) {
      return "-";
    }
    if (DASHES.indexOf(first) >= 0) {
      return "\u2013";
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a character is white space of any kind, no-break spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
