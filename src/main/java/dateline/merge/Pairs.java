package dateline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of mentions worth comparing: those that share a telling word or name and stand near
 * each other in time. Their number grows with that of the mentions, not with its square.
 */
final class Pairs {

  /** So many of its rarest words and names does a mention look for partners with. */
  private static final int KEYS = 10;

  /** Of so many of those who act is it asked whether they do the same elsewhere. */
  private static final int ACTORS = 4;

  /** With so many mentions next in time that share a key is a mention compared. */
  private static final int REACH = 24;

  /** So many of the mentions that follow in its article is a mention compared with. */
  private static final int NEXT = 3;

  private static final Comparator<Report> IN_TIME =
      Comparator.comparing((Report report) -> report.date().first())
          .thenComparing(report -> report.date().last());

  /**
   * @param a index of a report
   * @param b index of another, greater than {@code a}
   */
  record Pair(int a, int b) {

    /** Of two indexes in any order. */
    static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  private final List<Report> reports;
  private final Rarity rarity;
  private final List<List<String>> keys;
  private final List<Integer> inTime;
  private final int[] turns;

  Pairs(List<Report> reports, Rarity rarity) {
    this.reports = reports;
    this.rarity = rarity;
    keys = reports.stream().map(this::keys).toList();
    inTime =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(Comparator.comparing(reports::get, IN_TIME))
            .toList();
    turns = new int[reports.size()];
    IntStream.range(0, turns.length).forEach(turn -> turns[inTime.get(turn)] = turn);
  }

  /** Each pair once, as it is found; only to be asked for once at a time. */
  Stream<Pair> find() {
    var holders = holders();
    var next = new HashMap<String, Integer>();
    return inTime.stream()
        .flatMap(
            index -> {
              var partners = new TreeSet<>(neighbours(index));
              for (var key : keys.get(index)) {
                var block = holders.get(key);
                int at = next.merge(key, 1, Integer::sum);
                partners.addAll(block.subList(at, Math.min(block.size(), at + REACH)));
              }
              return partners.stream().map(other -> Pair.of(index, other));
            });
  }

  /** The mentions beside it in its article, whatever they share: a speaker may go on. */
  private List<Integer> neighbours(int index) {
    int last = Math.min(index + NEXT, reports.size() - 1);
    return IntStream.rangeClosed(Math.max(0, index - NEXT), last)
        .filter(other -> turns[other] > turns[index])
        .filter(other -> reports.get(index).isFromArticleOf(reports.get(other)))
        .boxed()
        .toList();
  }

  /** For every key the mentions that hold it, in order of time. */
  private Map<String, List<Integer>> holders() {
    var holders = new HashMap<String, List<Integer>>();
    for (int index : inTime) {
      keys.get(index)
          .forEach(key -> holders.computeIfAbsent(key, k -> new ArrayList<>()).add(index));
    }
    return holders;
  }

  private List<String> keys(Report report) {
    return Stream.concat(rarest(report), acts(report)).toList();
  }

  private Stream<String> rarest(Report report) {
    var words = report.words();
    return Stream.concat(words.terms().stream(), words.names().stream())
        .distinct()
        .filter(key -> rarity.count(key) > 1)
        .sorted(Comparator.<String>comparingInt(rarity::count).thenComparing(key -> key))
        .limit(KEYS);
  }

  /** What is done by whom, for those that are named too often for their names alone. */
  private static Stream<String> acts(Report report) {
    return report.words().head().stream()
        .flatMap(
            act ->
                report.words().actors().all().stream()
                    .sorted()
                    .limit(ACTORS)
                    .map(who -> act + " " + who));
  }
}
