package dateline.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block of metadata that an article may begin with: YAML between two lines of hyphens. */
public final class FrontMatter {

  private static final int MOST_LINES = 100;
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(\\R|\\z)");
  private static final Pattern KEY = Pattern.compile("\\w+:(\\s.*)?");

  private FrontMatter() {}

  /** Where the front matter stands, lines of hyphens included; empty where there is none. */
  public static Optional<Span> in(String text) {
    var line = LINE.matcher(text);
    if (!line.lookingAt() || !isMark(line)) {
      return Optional.empty();
    }
    for (int i = 1; i < MOST_LINES && line.find(); i++) {
      if (isMark(line)) {
        return Optional.of(new Span(0, line.end(1)));
      }
    }
    return Optional.empty();
  }

  /** Whether front matter begins and never ends. */
  static boolean isUnclosed(String text) {
    var line = LINE.matcher(text);
    return line.lookingAt()
        && isMark(line)
        && line.find()
        && KEY.matcher(line.group(1)).matches()
        && in(text).isEmpty();
  }

  private static boolean isMark(Matcher line) {
    return line.group(1).stripTrailing().equals("---");
  }
}
