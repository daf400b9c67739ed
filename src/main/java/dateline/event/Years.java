package dateline.event;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years that an article names, and how likely they make the year it was published in.
 *
 * @param told those it and its page name: it is seldom older than the last
 * @param owned those of the copyright of its page: it is seldom younger
 */
record Years(Set<Integer> told, Set<Integer> owned) {

  /** How much less likely the year before the last one named is, and one far from it. */
  private static final double YEAR_BEFORE = 0.1;

  private static final double ANY_YEAR = 0.02;

  /** How much less likely a year after that of the copyright is. */
  private static final double AFTER_OWNED = 0.05;

  /** The years after the last one named that an article may be of. */
  private static final int YEARS_AFTER = 9;

  /** The days between two articles about the same within which most lie. */
  private static final int AROUND = 60;

  public Years {
    told = Set.copyOf(told);
    owned = Set.copyOf(owned);
  }

  /** The years worth a thought, with those around the days of others. */
  NavigableSet<Integer> near(Stream<LocalDate> others) {
    var near = new TreeSet<Integer>();
    Stream.of(told, owned).forEach(near::addAll);
    if (!near.isEmpty()) {
      IntStream.rangeClosed(near.last() - 1, near.last() + YEARS_AFTER).forEach(near::add);
    }
    others.forEach(
        day -> {
          near.add(day.minusDays(AROUND).getYear());
          near.add(day.plusDays(AROUND).getYear());
        });
    return near;
  }

  /** How likely a year is; only how the values for different years compare counts. */
  double likelihood(int year) {
    return since(year) * until(year);
  }

  private double since(int year) {
    if (told.isEmpty()) {
      return 1;
    }
    int after = year - new TreeSet<>(told).last();
    return after >= 0
        ? Math.max(ANY_YEAR, 1 / (1 + after * after / 4.0))
        : after == -1 ? YEAR_BEFORE : ANY_YEAR;
  }

  private double until(int year) {
    if (owned.isEmpty()) {
      return 1;
    }
    int before = new TreeSet<>(owned).last() - year;
    return before >= 0 ? 1 / (1 + before / 2.0) : AFTER_OWNED;
  }
}
