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
  record Pair(int a, int b) {}

  private final List<Report> reports;
  private final Rarity rarity;

  Pairs(List<Report> reports, Rarity rarity) {
    this.reports = reports;
    this.rarity = rarity;
  }

  /** Each pair once, by their indexes. */
  List<Pair> find() {
    var holders = holders();
    var next = new HashMap<String, Integer>();
    var pairs = new ArrayList<Pair>();
    for (int index : inTime()) {
      var partners = new TreeSet<Integer>();
      for (var key : keys(reports.get(index))) {
        var block = holders.get(key);
        int at = next.merge(key, 1, Integer::sum);
        partners.addAll(block.subList(at, Math.min(block.size(), at + REACH)));
      }
      partners.addAll(following(index));
      partners.forEach(other -> pairs.add(pair(index, other)));
    }
    return pairs.stream().distinct().toList();
  }

  /** The next mentions of the article, whatever they share: a speaker may go on. */
  private List<Integer> following(int index) {
    return IntStream.rangeClosed(index + 1, Math.min(index + NEXT, reports.size() - 1))
        .filter(other -> reports.get(index).isFromArticleOf(reports.get(other)))
        .boxed()
        .toList();
  }

  private static Pair pair(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  private List<Integer> inTime() {
    var indexes = new ArrayList<Integer>();
    for (int i = 0; i < reports.size(); i++) {
      indexes.add(i);
    }
    indexes.sort(Comparator.comparing((Integer i) -> reports.get(i), IN_TIME));
    return indexes;
  }

  /** For every key the mentions that hold it, in order of time. */
  private Map<String, List<Integer>> holders() {
    var holders = new HashMap<String, List<Integer>>();
    for (int index : inTime()) {
      for (var key : keys(reports.get(index))) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
      }
    }
    return holders;
  }

  private List<String> keys(Report report) {
    var words = report.words();
    return Stream.concat(words.terms().stream(), words.names().stream())
        .distinct()
        .filter(key -> rarity.count(key) > 1)
        .sorted(Comparator.<String>comparingInt(rarity::count).thenComparing(key -> key))
        .limit(KEYS)
        .toList();
  }
}
