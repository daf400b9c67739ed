package dateline.layout;

/**
 * Finds from which zoom each thing of one row can be shown so that it is shown at every closer zoom
 * too and nothing ever overlaps: the active ranges of dynamic map labelling (Been, Daiches and Yap,
 * 2006), on a line and by importance.
 */
final class RowSpread {

  private static final int NONE = -1;

  private final double[] at;
  private final double width;
  private final int[] before;
  private final int[] after;
  private final double[] from;

  private RowSpread(double[] at, double width) {
    this.at = at;
    this.width = width;
    before = new int[at.length];
    after = new int[at.length];
    from = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      before[i] = i - 1;
      after[i] = i + 1 < at.length ? i + 1 : NONE;
    }
  }

  /**
   * The zooms from which things are shown, in pixels per day; 0 for those always shown.
   *
   * @param at where they stand, in days, strictly rising
   * @param ranked which of them is the most important, the next, and so on
   * @param width that each needs, in pixels
   */
  static double[] from(double[] at, int[] ranked, double width) {
    var spread = new RowSpread(at, width);
    for (int i = ranked.length - 1; i >= 0; i--) {
      spread.takeOut(ranked[i]);
    }
    for (int next : ranked) {
      spread.putBack(next);
    }
    return spread.from;
  }

  private void takeOut(int thing) {
    link(before[thing], after[thing]);
  }

  private void link(int left, int right) {
    if (left != NONE) {
      after[left] = right;
    }
    if (right != NONE) {
      before[right] = left;
    }
  }

  /** Its neighbours are those it had when it was taken out: all that are more important. */
  private void putBack(int thing) {
    from[thing] = needed(thing, after, needed(thing, before, 0));
    if (before[thing] != NONE) {
      after[before[thing]] = thing;
    }
    if (after[thing] != NONE) {
      before[after[thing]] = thing;
    }
  }

  /** From which zoom on it meets none on one side, and not before another zoom. */
  private double needed(int thing, int[] next, double least) {
    double needed = least;
    for (int other = next[thing]; other != NONE; other = next[other]) {
      double apart = width / Math.abs(at[thing] - at[other]);
      if (apart <= needed) {
        break;
      }
      needed = from[other] < apart ? apart : needed;
    }
    return needed;
  }
}
