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
   *
   * @param items in order of time
   * @param days on which they start, and the days after they end; in order, each once
   */
  static Stretch story(List<Item> items, double[] days, Collection<LocalDate> published) {
    if (items.isEmpty()) {
      return published.stream()
          .map(day -> widened(Stretch.days(day, day)))
          .reduce(Stretch::union)
          .orElse(new Stretch(0, FEWEST_DAYS));
    }
    return widened(shortest(days, masses(days, changes(items, days))));
  }

  /** By how much the importance per day changes at each day. */
  private static double[] changes(List<Item> items, double[] days) {
    var changes = new double[days.length];
    int first = 0;
    for (var item : items) {
      double start = item.day();
      while (days[first] < start) {
        first++;
      }
      double end = item.dayAfter();
      double perDay = (item.importance() + 1e-6) / (end - start);
      changes[first] += perDay;
      int last = days[first + 1] == end ? first + 1 : Arrays.binarySearch(days, end);
      changes[last] -= perDay;
    }
    return changes;
  }

  private static Stretch shortest(double[] days, double[] mass) {
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
  private static double[] masses(double[] days, double[] changes) {
    var mass = new double[days.length];
    double density = 0;
    for (int i = 1; i < days.length; i++) {
      density += changes[i - 1];
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
