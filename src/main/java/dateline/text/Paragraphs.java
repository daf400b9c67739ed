package dateline.text;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into its lines and paragraphs. Lines that were broken only to fit a page are one
 * paragraph; any other line stands for itself. No paragraph crosses a blank line.
 */
final class Paragraphs {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private static final Pattern MARKED =
      Pattern.compile("(?:[-*+•◦▪·–—]|\\(?\\d{1,2}[.)]|#{1,6}|>)\\s.*", Pattern.DOTALL);

  /** The widths, in characters, between which a line may have been broken to fit a page. */
  private static final int WRAPPED_MIN = 45;

  private static final int WRAPPED_MAX = 110;

  private Paragraphs() {}

  /** The paragraphs in text order, without surrounding white space. */
  static List<Span> of(String text) {
    var paragraphs = new ArrayList<Span>();
    var run = new ArrayList<Span>();
    var line = LINE.matcher(text);
    while (line.find()) {
      var stripped = strip(text, new Span(line.start(), line.end()));
      if (stripped.length() == 0 || (!run.isEmpty() && isBlankBetween(text, last(run), stripped))) {
        addJoined(text, run, paragraphs);
        run.clear();
      }
      if (stripped.length() > 0) {
        run.add(stripped);
      }
    }
    addJoined(text, run, paragraphs);
    return paragraphs;
  }

  /** Whether a line begins with the mark of a list item, a heading or a quotation. */
  static boolean isMarked(String line) {
    return MARKED.matcher(line).matches();
  }

  /** Whether text ends as a sentence does, closing quotation marks and brackets aside. */
  static boolean isClosed(String line) {
    int end = line.length();
    while (end > 0 && "”\"’'»)]*_".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static void addJoined(String text, List<Span> run, List<Span> paragraphs) {
    boolean wrapped = isWrapped(text, run);
    Span open = null;
    Span before = null;
    for (var line : run) {
      if (open != null && continues(text, before, line, wrapped)) {
        open = open.union(line);
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line;
      }
      before = line;
    }
    if (open != null) {
      paragraphs.add(open);
    }
  }

  private static boolean isWrapped(String text, List<Span> run) {
    if (run.size() < 3 || run.stream().anyMatch(line -> line.length() > WRAPPED_MAX)) {
      return false;
    }
    int widest = run.stream().mapToInt(Span::length).max().orElse(0);
    var inner = run.subList(0, run.size() - 1);
    long full = inner.stream().filter(line -> line.length() * 4 >= widest * 3).count();
    long open = inner.stream().filter(line -> !isClosed(line.in(text))).count();
    return full * 2 > inner.size() && open * 2 > inner.size();
  }

  private static boolean continues(String text, Span before, Span line, boolean wrapped) {
    if (before.length() < WRAPPED_MIN
        || before.length() > WRAPPED_MAX
        || isMarked(line.in(text))
        || text.charAt(before.start()) == '#') {
      return false;
    }
    return wrapped
        || (Character.isLowerCase(text.charAt(line.start())) && !isClosed(before.in(text)));
  }

  private static boolean isBlankBetween(String text, Span before, Span line) {
    var between = text.substring(before.end(), line.start());
    return between.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
  }

  private static Span strip(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static Span last(List<Span> run) {
    return run.get(run.size() - 1);
  }
}
