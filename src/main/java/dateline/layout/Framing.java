package dateline.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds the stretch that the first view shows. */
final class Framing {

  private static final double SHARE = 0.9;
  private static final int FEWEST_DAYS = 3;

  private Framing() {}

  /**
   * The shortest stretch of whole days with nine tenths of the total importance. An event weighs on
   * every day that is known of it alike, so that a year does not crowd a day.
   */
  static Stretch story(List<Item> items, Collection<LocalDate> published) {
    if (items.isEmpty()) {
      return published.stream()
          .map(day -> widened(Stretch.days(day, day)))
          .reduce(Stretch::union)
          .orElse(new Stretch(0, FEWEST_DAYS));
    }
    return widened(shortest(steps(items)));
  }

  /** Days in order, and by how much the importance per day changes at each. */
  private static final class Steps {
    private final double[] days;
    private final double[] changes;

    Steps(double[] days, double[] changes) {
      this.days = days;
      this.changes = changes;
    }
  }

  /** The lowest bits of a key: which item, and whether it is its end. */
  private static final int LOW = 25;

  /** Makes days positive. */
  private static final long BIAS = 1L << 24;

  /** Sorts plain numbers: there may be a million of them. */
  private static Steps steps(List<Item> items) {
    var keys = new long[2 * items.size()];
    for (int i = 0; i < items.size(); i++) {
      var known = items.get(i).known();
      keys[2 * i] = ((long) Math.floor(known.start()) + BIAS) << LOW | i << 1;
      keys[2 * i + 1] = ((long) Math.ceil(known.end()) + BIAS) << LOW | i << 1 | 1;
    }
    Arrays.sort(keys);
    var days = new double[keys.length];
    var changes = new double[keys.length];
    int count = 0;
    for (long key : keys) {
      double day = (key >> LOW) - BIAS;
      if (count == 0 || days[count - 1] != day) {
        days[count++] = day;
      }
      var item = items.get((int) (key & (1 << LOW) - 1) >> 1);
      changes[count - 1] += (key & 1) == 0 ? perDay(item) : -perDay(item);
    }
    return new Steps(Arrays.copyOf(days, count), Arrays.copyOf(changes, count));
  }

  private static double perDay(Item item) {
    double days = Math.ceil(item.known().end()) - Math.floor(item.known().start());
    return (item.event().importance() + 1e-6) / days;
  }

  private static Stretch shortest(Steps steps) {
    var days = steps.days;
    var mass = masses(steps);
    double wanted = mass[mass.length - 1] * SHARE;
    var best = new Stretch(days[0], days[days.length - 1]);
    int end = 0;
    for (int start = 0; start < days.length; start++) {
      while (end < days.length && mass[end] - mass[start] < wanted) {
        end++;
      }
      if (end == days.length) {
        break;
      }
      double enough = lastDayNeeded(days, mass, end, mass[start] + wanted);
      if (enough - days[start] < best.length()) {
        best = new Stretch(days[start], enough);
      }
    }
    return best;
  }

  /** Within a long step of even density, only the days that are needed. */
  private static double lastDayNeeded(double[] days, double[] mass, int end, double wanted) {
    if (end == 0) {
      return days[0];
    }
    double part = (wanted - mass[end - 1]) / (mass[end] - mass[end - 1]);
    return Math.ceil(days[end - 1] + part * (days[end] - days[end - 1]) - 1e-6);
  }

  /** The importance before each day. */
  private static double[] masses(Steps steps) {
    var days = steps.days;
    var mass = new double[days.length];
    double density = 0;
    for (int i = 1; i < days.length; i++) {
      density += steps.changes[i - 1];
      mass[i] = mass[i - 1] + density * (days[i] - days[i - 1]);
    }
    return mass;
  }

  private static Stretch widened(Stretch stretch) {
    double missing = FEWEST_DAYS - stretch.length();
    return missing <= 0
        ? stretch
        : new Stretch(
            stretch.start() - Math.ceil(missing / 2), stretch.end() + Math.floor(missing / 2));
  }
}
