package dateline.merge;

import dateline.merge.Pairs.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts mentions of the same happening together, the likeliest pairs first. Two groups become one
 * only if their members are alike on average and no two contradict each other.
 */
final class Grouping {

  /** So many members speak for a large group. */
  private static final int SPOKESMEN = 6;

  /** How alike two groups must be on average, below what a pair must be. */
  private static final double ON_AVERAGE = Likeness.SAME - 0.1;

  private record Scored(Pair pair, double likeness) {}

  private final List<Report> reports;
  private final Likeness likeness;
  private final List<List<Integer>> groupOf = new ArrayList<>();

  Grouping(List<Report> reports, Likeness likeness) {
    this.reports = reports;
    this.likeness = likeness;
    for (int i = 0; i < reports.size(); i++) {
      groupOf.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The groups, each in the order of the reports. */
  List<List<Report>> group(List<Pair> pairs) {
    pairs.stream()
        .map(pair -> new Scored(pair, of(pair.a(), pair.b())))
        .filter(scored -> scored.likeness() >= Likeness.SAME)
        .sorted(
            Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparingInt(scored -> scored.pair().a())
                .thenComparingInt(scored -> scored.pair().b()))
        .forEach(scored -> join(groupOf.get(scored.pair().a()), groupOf.get(scored.pair().b())));
    return IntStream.range(0, reports.size())
        .filter(i -> i == groupOf.get(i).get(0))
        .mapToObj(i -> groupOf.get(i).stream().sorted().map(reports::get).toList())
        .toList();
  }

  private double of(int a, int b) {
    return likeness.of(reports.get(a), reports.get(b));
  }

  private void join(List<Integer> one, List<Integer> other) {
    if (one == other || average(one, other) < ON_AVERAGE) {
      return;
    }
    var larger = one.size() >= other.size() ? one : other;
    var smaller = larger == one ? other : one;
    larger.addAll(smaller);
    smaller.forEach(index -> groupOf.set(index, larger));
  }

  private double average(List<Integer> one, List<Integer> other) {
    var some = one.subList(0, Math.min(one.size(), SPOKESMEN));
    var others = other.subList(0, Math.min(other.size(), SPOKESMEN));
    return some.stream().mapToDouble(a -> others.stream().mapToDouble(b -> of(a, b)).sum()).sum()
        / (some.size() * others.size());
  }
}
