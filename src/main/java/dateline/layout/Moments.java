package dateline.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Moments in order, which count those before another without a look at each. */
final class Moments {

  private final double[] sorted;

  private Moments(double[] sorted) {
    this.sorted = sorted;
  }

  /** When items start that are in order of time. */
  static Moments starts(List<Item> items) {
    var starts = new double[items.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = items.get(i).known().start();
    }
    return new Moments(starts);
  }

  /** When items end, in order. */
  static Moments ends(List<Item> items) {
    var minutes = new long[items.size()];
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = Stretch.minutes(items.get(i).known().end());
    }
    Arrays.sort(minutes);
    var ends = new double[minutes.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = Stretch.moment(minutes[i]);
    }
    return new Moments(ends);
  }

  int count() {
    return sorted.length;
  }

  double get(int place) {
    return sorted[place];
  }

  /** The days of some moments, rounded down, and of others, rounded up; in order, each once. */
  static double[] days(Moments starts, Moments ends) {
    var first = starts.days(Stretch::startOfDay);
    var last = ends.days(Stretch::nextDay);
    var days = Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, days, first.length, last.length);
    Arrays.sort(days);
    return distinct(days);
  }

  /** Their days, rounded, in order, each once. */
  double[] days(DoubleUnaryOperator rounding) {
    var days = new double[sorted.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = rounding.applyAsDouble(sorted[i]);
    }
    return distinct(days);
  }

  /** Sorted numbers, each once. */
  static double[] distinct(double[] sorted) {
    var distinct = new double[sorted.length];
    int count = 0;
    for (double number : sorted) {
      if (count == 0 || number != distinct[count - 1]) {
        distinct[count++] = number;
      }
    }
    return Arrays.copyOf(distinct, count);
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
