package dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** Widths of text in Inter, in pixels, without a toolkit: the same on every machine. */
final class TextMeasure {

  static final String ELLIPSIS = "…";

  private TextMeasure() {}

  static double width(String text, TypeStyle style) {
    var widths = FontWidths.of(style.weight());
    double ems = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      ems += widths.of(text.codePointAt(i));
    }
    return ems * style.size();
  }

  /** The text, or as much of its beginning as fits with an ellipsis; empty where nothing fits. */
  static String fit(String text, TypeStyle style, double room) {
    if (width(text, style) <= room) {
      return text;
    }
    var widths = FontWidths.of(style.weight());
    double left = room / style.size() - widths.of(ELLIPSIS.codePointAt(0));
    int end = 0;
    while (left >= 0 && end < text.length()) {
      left -= widths.of(text.codePointAt(end));
      end = left >= 0 ? text.offsetByCodePoints(end, 1) : end;
    }
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /**
   * How wide the lines of a block may be.
   *
   * @param width of a line
   * @param indent less on the first line
   * @param reserve less on the line that ends the text
   * @param lines at most so many, from 1
   */
  record Measure(double width, double indent, double reserve, int lines) {
    double room(int line) {
      return line == 0 ? width - indent : width;
    }
  }

  /** Breaks a text between words; what does not fit is cut with an ellipsis. */
  static List<String> wrap(String text, TypeStyle style, Measure measure) {
    var lines = new ArrayList<String>();
    var rest = text.strip();
    while (!rest.isEmpty()) {
      int line = lines.size();
      double last = measure.room(line) - measure.reserve();
      if (line == measure.lines() - 1 || width(rest, style) <= last) {
        lines.add(fit(rest, style, last));
        break;
      }
      int end = breakBefore(rest, style, measure.room(line));
      lines.add(fit(rest.substring(0, end), style, measure.room(line)));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where a line ends: before the last word when the whole text fits but not what follows it. */
  private static int breakBefore(String text, TypeStyle style, double room) {
    int end = nextBreak(text, 0);
    for (int next = end; next < text.length(); ) {
      next = nextBreak(text, next + 1);
      if (next == text.length() || width(text.substring(0, next), style) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int nextBreak(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }
}
