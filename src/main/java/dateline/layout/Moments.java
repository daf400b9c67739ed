package dateline.layout;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Moments in order, which count those before another without a look at each. */
final class Moments {

  private final double[] sorted;

  private Moments(double[] sorted) {
    this.sorted = sorted;
  }

  /** Takes them in any order. */
  static Moments of(DoubleStream moments) {
    var sorted = moments.toArray();
    Arrays.sort(sorted);
    return new Moments(sorted);
  }

  int count() {
    return sorted.length;
  }

  double get(int place) {
    return sorted[place];
  }

  /** How many lie before a moment. */
  int before(double moment) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many lie before a moment or at it. */
  int upTo(double moment) {
    return before(Math.nextUp(moment));
  }
}
