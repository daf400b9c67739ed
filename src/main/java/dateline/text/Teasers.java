package dateline.text;

import dateline.text.Block.Role;
import java.util.List;
import java.util.function.Predicate;

/** Finds the teasers for other articles that stand between an article and the lists below it. */
final class Teasers {

  /** A heading within an article is shorter than the headline of another one, in words. */
  private static final int HEADLINE_WORDS = 5;

  private static final int FEWEST = 2;

  private Teasers() {}

  /**
   * The index of the first of two or more teasers right above a line, or that line's own index. A
   * teaser is a headline with a single paragraph under it.
   */
  static int startAbove(List<Line> lines, Role[] roles, int end, Predicate<Line> isLabel) {
    int start = end;
    int found = 0;
    while (true) {
      int paragraph = skipLabels(lines, start - 1, isLabel);
      int headline = paragraph - 1;
      if (headline < 1 || !isTeaser(lines, roles, headline)) {
        return found >= FEWEST ? start : end;
      }
      start = skipLabels(lines, headline - 1, isLabel) + 1;
      found++;
    }
  }

  private static int skipLabels(List<Line> lines, int index, Predicate<Line> isLabel) {
    int i = index;
    while (i >= 0 && isLabel.test(lines.get(i))) {
      i--;
    }
    return i;
  }

  private static boolean isTeaser(List<Line> lines, Role[] roles, int headline) {
    var above = lines.get(headline);
    var below = lines.get(headline + 1);
    return roles[headline] == null
        && roles[headline + 1] == null
        && !above.isListItem()
        && above.words() >= HEADLINE_WORDS
        && (!above.isProse() || above.text().endsWith("?"))
        && below.isProse();
  }
}
