package dateline.corpus;

import static java.util.Objects.requireNonNull;

/**
 * A passage with the text around it, as a W3C TextQuoteSelector has it.
 *
 * @param prefix what stands right before it
 * @param quote the passage
 * @param suffix what stands right after it
 */
public record TextQuote(String prefix, String quote, String suffix) {

  /** So much of the text around a passage goes with it, in UTF-16 units. */
  public static final int CONTEXT = 32;

  public TextQuote {
    requireNonNull(prefix, "prefix");
    requireNonNull(quote, "quote");
    requireNonNull(suffix, "suffix");
  }

  /** A passage of a text with {@link #CONTEXT} units on each side. */
  public static TextQuote of(Span passage, String text) {
    return new TextQuote(
        before(text, passage.start(), CONTEXT),
        passage.in(text),
        after(text, passage.end(), CONTEXT));
  }

  /** At most so many units before an offset; never half of a character. */
  public static String before(String text, int offset, int length) {
    int start = Math.max(0, offset - length);
    return new Span(isInsidePair(text, start) ? start + 1 : start, offset).in(text);
  }

  /** At most so many units after an offset; never half of a character. */
  public static String after(String text, int offset, int length) {
    int end = (int) Math.min(text.length(), (long) offset + length);
    return new Span(offset, isInsidePair(text, end) ? end - 1 : end).in(text);
  }

  private static boolean isInsidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
