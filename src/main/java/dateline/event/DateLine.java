package dateline.event;

import dateline.text.Block;
import dateline.time.TimeExpression;
import java.util.regex.Pattern;

/**
 * A line about an article or its page that holds a date.
 *
 * @param role what the line is for
 * @param words its words
 * @param before its words before the date
 * @param opens whether it stands above the article's text
 */
record DateLine(Block.Role role, String words, String before, boolean opens) {

  private static final Pattern UPDATED =
      Pattern.compile(
          "\\b(?:updated|modified|changed|edited|amended|corrected)\\b", Pattern.CASE_INSENSITIVE);

  /** Lines about the site and not about the article. */
  private static final Pattern LEGAL =
      Pattern.compile("\\b(?:cookies?|policy|privacy|terms)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:published|posted|issued|filed)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile("©|\\(c\\)|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST =
      Pattern.compile("\\bfirst (?:published|posted)\\b", Pattern.CASE_INSENSITIVE);

  /** A longer line is text, not a date line. */
  private static final int LONGEST = 160;

  static DateLine of(String text, Block block, TimeExpression time, boolean opens) {
    return new DateLine(
        block.role(),
        block.span().in(text),
        text.substring(block.span().start(), time.span().start()),
        opens);
  }

  /** What it says of the date. */
  PageDate.Line says(TimeExpression time) {
    if (UPDATED.matcher(before).find()) {
      return PageDate.Line.UPDATED;
    }
    if (FIRST.matcher(before).find() && before.chars().anyMatch(Character::isDigit)) {
      return PageDate.Line.FIRST;
    }
    boolean said =
        PUBLISHED.matcher(before).find()
            || role == Block.Role.BYLINE
            || (time.value().contains("T") && opens);
    return said ? PageDate.Line.PUBLISHED : PageDate.Line.PAGE;
  }

  /** Whether it speaks of something else than when the article appeared. */
  boolean isForeign() {
    return words.length() > LONGEST || LEGAL.matcher(words).find();
  }

  /** Whether it says whose the page is, and since when. */
  boolean isCopyright() {
    return COPYRIGHT.matcher(words).find();
  }

  /** A day with a clock time, and no word of what it is, heads the entry of a live blog. */
  boolean isClocked(TimeExpression time) {
    return time.value().contains("T") && before.isBlank();
  }
}
