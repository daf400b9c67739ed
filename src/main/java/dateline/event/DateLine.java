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
 * @param after its words after the date
 * @param opens whether it stands above the article's text
 */
record DateLine(Block.Role role, String words, String before, String after, boolean opens) {

  /** A place in capitals, and what stands between the date and the text. */
  private static final Pattern BEFORE_DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .,'’/-]{2,40}(?:,? [\\p{L} .]{2,30})?,?");

  private static final Pattern AFTER_DATELINE =
      Pattern.compile("\\s*(?:\\([^)]{2,60}\\))?\\s*(?:--?|[–—:]|/[^/]{2,40}/).*", Pattern.DOTALL);

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

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A line with more words before its date tells something. */
  private static final int MOST_WORDS = 7;

  /** A longer line is text, not a date line. */
  private static final int LONGEST = 160;

  static DateLine of(String text, Block block, TimeExpression time, boolean opens) {
    return new DateLine(
        block.role(),
        block.span().in(text),
        text.substring(block.span().start(), time.span().start()),
        text.substring(time.span().end(), block.span().end()),
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

  /** Whether it is the beginning of a text, with where and when that was sent. */
  boolean isDateline() {
    var place = before.strip();
    return (place.equals("(") && after.startsWith(")"))
        || (BEFORE_DATELINE.matcher(place).matches() && AFTER_DATELINE.matcher(after).matches());
  }

  /** Whether it tells something before it comes to the date, as a caption does. */
  boolean tells() {
    return WORD.matcher(before).results().count() > MOST_WORDS;
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
