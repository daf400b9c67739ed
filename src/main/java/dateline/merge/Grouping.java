package dateline.merge;

import dateline.corpus.Cancellation;
import dateline.merge.Pairs.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts mentions of the same happening together, the likeliest pairs first. Two groups become one
 * only if their members are alike on average and no two contradict each other.
 */
final class Grouping {

  /** So many members speak for a large group. */
  private static final int SPOKESMEN = 6;

  /** How alike two groups must be on average, below what a pair must be. */
  private static final double ON_AVERAGE = Likeness.SAME - 0.7;

  /** Two reports that may tell the same, by their indexes. */
  private record Scored(int a, int b, double likeness) {}

  /** Mentions of one happening, as far as is known. */
  private static final class Group {

    private final List<Integer> members = new ArrayList<>();

    /** Changes with those who speak for it. */
    private int version;

    List<Integer> spokesmen() {
      return members.subList(0, Math.min(members.size(), SPOKESMEN));
    }
  }

  private final List<Report> reports;
  private final Likeness likeness;
  private final List<Group> groupOf = new ArrayList<>();
  private final Set<Long> keptApart = new HashSet<>();
  private int versions;

  Grouping(List<Report> reports, Likeness likeness) {
    this.reports = reports;
    this.likeness = likeness;
    for (int i = 0; i < reports.size(); i++) {
      groupOf.add(new Group());
      add(List.of(i), groupOf.get(i));
    }
  }

  /** The groups, each in the order of the reports. */
  List<List<Report>> group(Stream<Pair> pairs) {
    pairs
        .peek(pair -> Cancellation.check())
        .map(pair -> new Scored(pair.a(), pair.b(), of(pair.a(), pair.b())))
        .filter(scored -> scored.likeness() >= Likeness.SAME)
        .sorted(
            Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparingInt(Scored::a)
                .thenComparingInt(Scored::b))
        .forEach(scored -> join(groupOf.get(scored.a()), groupOf.get(scored.b())));
    return IntStream.range(0, reports.size())
        .filter(i -> i == groupOf.get(i).members.get(0))
        .mapToObj(i -> groupOf.get(i).members.stream().sorted().map(reports::get).toList())
        .toList();
  }

  private double of(int a, int b) {
    return likeness.of(reports.get(a), reports.get(b));
  }

  private void join(Group one, Group other) {
    Cancellation.check();
    if (one == other || !mayBeOne(one, other)) {
      return;
    }
    var larger = one.members.size() >= other.members.size() ? one : other;
    var smaller = larger == one ? other : one;
    add(smaller.members, larger);
    smaller.members.forEach(index -> groupOf.set(index, larger));
  }

  private void add(List<Integer> members, Group group) {
    if (group.members.size() < SPOKESMEN) {
      group.version = versions++;
    }
    group.members.addAll(members);
  }

  /** Two groups are looked at again only when others speak for them. */
  private boolean mayBeOne(Group one, Group other) {
    long both = (long) one.version << Integer.SIZE | other.version;
    if (keptApart.contains(both)) {
      return false;
    }
    boolean alike = average(one.spokesmen(), other.spokesmen()) >= ON_AVERAGE;
    if (!alike) {
      keptApart.add(both);
    }
    return alike;
  }

  private double average(List<Integer> some, List<Integer> others) {
    return some.stream().mapToDouble(a -> others.stream().mapToDouble(b -> of(a, b)).sum()).sum()
        / (some.size() * others.size());
  }
}
