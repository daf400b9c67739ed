package dateline.layout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

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
    return widened(shortest(densities(items)));
  }

  /** Importance per day, from each day at which it changes. */
  private static NavigableMap<Double, Double> densities(List<Item> items) {
    var steps = new HashMap<Double, Double>();
    for (var item : items) {
      double first = Math.floor(item.known().start());
      double last = Math.ceil(item.known().end());
      double perDay = (item.event().importance() + 1e-6) / (last - first);
      steps.merge(first, perDay, Double::sum);
      steps.merge(last, -perDay, Double::sum);
    }
    return new TreeMap<>(steps);
  }

  private static Stretch shortest(NavigableMap<Double, Double> steps) {
    var days = steps.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    var mass = masses(steps, days);
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
  private static double[] masses(NavigableMap<Double, Double> steps, double[] days) {
    var mass = new double[days.length];
    double density = 0;
    for (int i = 1; i < days.length; i++) {
      density += steps.get(days[i - 1]);
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
