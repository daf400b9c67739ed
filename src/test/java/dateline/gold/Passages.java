package dateline.gold;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds passages of a text, and says how far two of them are the same passage. */
final class Passages {

  private Passages() {}

  /** Every place where {@code needle} stands; nowhere where it is empty. */
  static List<Span> everywhere(String needle, String text) {
    var found = new ArrayList<Span>();
    int at = needle.isEmpty() ? -1 : text.indexOf(needle);
    while (at >= 0) {
      found.add(new Span(at, at + needle.length()));
      at = text.indexOf(needle, at + needle.length());
    }
    return found;
  }

  /** Every line that is {@code line}, blanks around it aside. */
  static List<Span> wholeLines(String line, String text) {
    var pattern = Pattern.compile("(?md)^[ \t]*" + Pattern.quote(line.strip()) + "[ \t]*\r?$");
    return pattern.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** Every place of {@code part} inside {@code context}, which alone tells where it is meant. */
  static List<Span> within(String part, String context, String text) {
    int at = context.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
    if (part.isEmpty() || at < 0 || context.length() <= part.length()) {
      return List.of();
    }
    return everywhere(context, text).stream()
        .map(s -> new Span(s.start() + at, s.start() + at + part.length()))
        .toList();
  }

  /** Whether two passages share at least half of the shorter one. */
  static boolean match(Span a, Span b) {
    int shared = shared(a, b);
    return shared > 0 && 2 * shared >= Math.min(a.length(), b.length());
  }

  /** The shared part of all that either covers, from 1, the same passage, downwards. */
  static double likeness(Span a, Span b) {
    return (double) shared(a, b) / a.union(b).length();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }
}
