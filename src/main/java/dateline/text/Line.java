package dateline.text;

import dateline.corpus.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line or paragraph as it looks, before it is known what part it plays.
 *
 * @param span where its words stand
 * @param text its words, without the mark of a list item, a heading or a quotation
 * @param mark what that mark was; empty where there is none
 * @param words how many words it has
 */
record Line(Span span, String text, String mark, int words) {

  private static final Pattern MARK =
      Pattern.compile("([-*+•◦▪·–]|\\(?\\d{1,2}[.)]|#{1,6}|>)\\s+(?=\\S)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Words that show a verb, wherever they stand: a title seldom has them, a sentence nearly always.
   */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should"
              + "|do|does|did|said|says|say|told|[\\p{L}]{2,}ed)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int SENTENCE_WORDS = 14;

  static Line of(String source, Span span) {
    var whole = span.in(source);
    var m = MARK.matcher(whole);
    boolean marked = m.lookingAt();
    var text = marked ? whole.substring(m.end()) : whole;
    return new Line(
        new Span(span.end() - text.length(), span.end()),
        text,
        marked ? m.group(1) : "",
        SPACE.split(text).length);
  }

  boolean isHeadingMark() {
    return mark.startsWith("#");
  }

  boolean isListItem() {
    return !mark.isEmpty() && !isHeadingMark() && !mark.equals(">");
  }

  /** Whether it ends as a sentence does. */
  boolean isClosed() {
    return Paragraphs.isClosed(text);
  }

  /** Whether it breaks off with dots, as the text of a teaser does. */
  boolean isCutOff() {
    return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
  }

  /**
   * Whether it is long enough, and has a verb, to be read as a sentence though it is not closed.
   */
  boolean isLongSentence() {
    return words >= SENTENCE_WORDS && VERB.matcher(text).find();
  }

  /** Whether it reads as running text: one sentence or more. */
  boolean isProse() {
    return (isClosed() && !isCutOff() && words >= 3) || isLongSentence();
  }

  /** What stands behind a label such as "Video:", brackets at its end aside, as {@link #bare}. */
  String bareAfterLabel() {
    int colon = text.indexOf(':');
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return colon < 0
        ? ""
        : bare(
            text.substring(
                colon + 1, Math.max(colon + 1, bracket > colon ? bracket : text.length())));
  }

  /** Its words alone, in lower case, to compare lines that differ in dress. */
  String bare() {
    return bare(text);
  }

  static String bare(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
