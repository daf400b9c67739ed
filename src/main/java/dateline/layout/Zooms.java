package dateline.layout;

import java.util.function.IntConsumer;

/** Items by the zoom from which they are shown: asking for those of a far zoom skips the rest. */
final class Zooms {

  /** With these bits of a number taken off, each doubling of the zoom has four classes. */
  private static final int FINER = 50;

  private static final long FARTHEST = Double.doubleToLongBits(1e-4) >> FINER;
  private static final int CLASSES = 160;

  private final int[] items;

  /** Where each class ends among the items. */
  private final int[] ends = new int[CLASSES];

  /**
   * @param chosen the items, by their places
   * @param from the zoom of each place, in pixels per day
   */
  Zooms(int[] chosen, double[] from) {
    for (int item : chosen) {
      ends[classOf(from[item])]++;
    }
    for (int i = 1; i < CLASSES; i++) {
      ends[i] += ends[i - 1];
    }
    var next = ends.clone();
    items = new int[chosen.length];
    for (int i = chosen.length - 1; i >= 0; i--) {
      items[--next[classOf(from[chosen[i]])]] = chosen[i];
    }
  }

  /** At least as many items as are shown at a zoom. */
  int countUpTo(double pixelsPerDay) {
    return ends[classOf(pixelsPerDay)];
  }

  /** Gives every item that is shown at a zoom, and some that are nearly. */
  void forEachUpTo(double pixelsPerDay, IntConsumer use) {
    int end = countUpTo(pixelsPerDay);
    for (int i = 0; i < end; i++) {
      use.accept(items[i]);
    }
  }

  private static int classOf(double zoom) {
    long above = (Double.doubleToLongBits(zoom) >> FINER) - FARTHEST;
    return (int) Math.max(0, Math.min(CLASSES - 1, above));
  }
}
