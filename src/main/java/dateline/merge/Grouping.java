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
 * Puts strands of mentions of the same happening together, the likeliest pairs first. Two groups
 * become one only if their strands are alike on average and no two contradict each other.
 */
final class Grouping {

  /** So many strands speak for a large group. */
  private static final int SPOKESMEN = 6;

  /** How alike two groups must be on average, below what a pair must be. */
  private static final double ON_AVERAGE = Likeness.SAME - 0.25;

  /** Two strands that may tell the same, by their indexes. */
  private record Scored(int a, int b, double likeness) {}

  /** Strands of one happening, as far as is known. */
  private static final class Group {

    private final List<Integer> members = new ArrayList<>();

    /** Changes with those who speak for it. */
    private int version;

    List<Integer> spokesmen() {
      return members.subList(0, Math.min(members.size(), SPOKESMEN));
    }
  }

  private final List<Report> reports;
  private final List<List<Integer>> strands;
  private final Likeness likeness;
  private final List<Group> groupOf = new ArrayList<>();
  private final Set<Long> keptApart = new HashSet<>();
  private int versions;

  Grouping(List<Report> reports, List<List<Integer>> strands, Likeness likeness) {
    this.reports = reports;
    this.strands = strands;
    this.likeness = likeness;
    for (int i = 0; i < strands.size(); i++) {
      groupOf.add(new Group());
      add(List.of(i), groupOf.get(i));
    }
  }

  /**
   * The groups, each in the order of the reports.
   *
   * @param pairs the reports worth comparing
   */
  List<List<Report>> group(Stream<Pair> pairs) {
    strandPairs(pairs.peek(pair -> Cancellation.check()))
        .map(pair -> new Scored(pair.a(), pair.b(), of(pair.a(), pair.b())))
        .filter(scored -> scored.likeness() >= Likeness.SAME)
        .sorted(
            Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparingInt(Scored::a)
                .thenComparingInt(Scored::b))
        .forEach(scored -> join(groupOf.get(scored.a()), groupOf.get(scored.b())));
    return IntStream.range(0, strands.size())
        .filter(i -> i == groupOf.get(i).members.get(0))
        .mapToObj(i -> groupOf.get(i).members)
        .map(members -> members.stream().flatMap(i -> strands.get(i).stream()).sorted())
        .map(members -> members.map(reports::get).toList())
        .toList();
  }

  /** The strands that hold a pair of reports. */
  private Stream<Pair> strandPairs(Stream<Pair> pairs) {
    var strandOf = new int[reports.size()];
    for (int i = 0; i < strands.size(); i++) {
      for (int report : strands.get(i)) {
        strandOf[report] = i;
      }
    }
    return pairs
        .map(pair -> Pair.of(strandOf[pair.a()], strandOf[pair.b()]))
        .filter(pair -> pair.a() != pair.b());
  }

  /**
   * How alike two strands are: half by the mentions that are most alike, half by all. What begins
   * one and what begins the other must not contradict each other.
   */
  private double of(int a, int b) {
    var some = strands.get(a);
    var others = strands.get(b);
    double first = likeness(some.get(0), others.get(0));
    if (first == Likeness.NEVER || (some.size() == 1 && others.size() == 1)) {
      return first;
    }
    var values =
        some.stream()
            .flatMapToDouble(i -> others.stream().mapToDouble(j -> likeness(i, j)))
            .filter(value -> value > Likeness.NEVER)
            .summaryStatistics();
    return (values.getMax() + values.getAverage()) / 2;
  }

  private double likeness(int a, int b) {
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
