package dateline.headline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes words of a text as a headline, and tells whether a headline may stand. */
final class HeadlineText {

  /** The most words a headline has. */
  static final int MOST_WORDS = 9;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> NEVER_LAST =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for",
          "with", "from", "as", "than", "that", "who", "which", "into", "under", "between",
          "against", "among", "amid", "during", "after", "before", "until", "about", "is", "are",
          "was", "were", "be", "has", "have", "had", "will", "would", "can", "could", "may", "no",
          "them", "him", "me", "not", "its", "his", "her", "their", "our", "my", "your", "this",
          "these", "those", "says", "say", "more", "some", "other", "such", "very", "without",
          "within", "towards", "barely", "it", "least", "most", "just", "only", "even", "there",
          "here");

  /** What points to a word before it, or has lost its subject. */
  private static final Pattern NEVER_FIRST =
      Pattern.compile(
          "^(?!\\p{Lu}{2,}\\b)(?i:i|me|we|us|you|it|he|him|she|her|they|them|this|these|those|there|that|which|who"
              + "|whom|both(?! \\p{L}+ )|somebody|someone|something|everybody|everyone|nobody|nothing"
              + "|is|are|was|were|be|been|has|have|had|and|or|but)\\b(?!-)");

  /** Who writes or reads, outside a quotation. */
  private static final Pattern SELF =
      Pattern.compile("^[^“]*\\b(?:I|me|my|we|our|ours|you|your)\\b(?!\\.)");

  private static final Pattern GENITIVE_LAST = Pattern.compile("(?:['’]s|s['’])$");

  /** The same two words twice, as where one noun was read as two. */
  private static final Pattern TWICE =
      Pattern.compile("(?i)(?<!\\S)(\\S{2,} \\S{2,})(?!\\S).* \\1(?!\\S)");

  /** Somebody of whom nothing tells who it is. */
  private static final Pattern POINTING = Pattern.compile("^[^“]* (?:him|them)(?!\\S)");

  private HeadlineText() {}

  /** The last word; empty where there is none. */
  static String last(String text) {
    var stripped = text.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  /** Whether a word begins with a capital. */
  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static int words(String text) {
    return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
  }

  /** With a capital at the beginning, one space between words, and no mark at the end. */
  static String finish(String text) {
    var clean = text.replaceAll("\\s+", " ").strip().replaceAll("[\\s,;:.–—-]+$", "").strip();
    return clean.isEmpty()
        ? clean
        : clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1);
  }

  /** Whether the text has a headline's length, ends where it may and has no open quotation. */
  static boolean mayStand(String text) {
    return mayStand(text, false);
  }

  /**
   * As {@link #mayStand(String)}.
   *
   * @param inParticle whether the last word belongs to a verb before it
   */
  static boolean mayStand(String text, boolean inParticle) {
    int words = words(text);
    var last = last(text).toLowerCase(Locale.ROOT);
    return !text.contains("‘")
        && !NEVER_FIRST.matcher(text).find()
        && !SELF.matcher(text).find()
        && !GENITIVE_LAST.matcher(text).find()
        && !TWICE.matcher(text).find()
        && !POINTING.matcher(text).find()
        && words >= 2
        && words <= MOST_WORDS
        && (last.length() > 1 || Character.isDigit(last.charAt(0)))
        && (inParticle || !NEVER_LAST.contains(last));
  }
}
