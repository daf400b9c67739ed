package dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the articles that are about the same as one. It is compared with those that share its
 * rarest names, so that the time grows with the number of articles, not with its square.
 */
final class Alike {

  /** Articles less alike than this are not about the same. */
  private static final double ALIKE = 0.28;

  /** With so many others at least is an article compared, where as many share a name with it. */
  private static final int COMPARED = 500;

  private final List<Fingerprint> all;
  private final double[] norms;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /** For articles with these fingerprints. */
  Alike(List<Fingerprint> all) {
    this.all = all;
    norms = all.stream().mapToDouble(Fingerprint::norm).toArray();
    for (int i = 0; i < all.size(); i++) {
      for (var name : all.get(i).names().keySet()) {
        holders.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The places of those about the same as the one at a place, in order. */
  List<Integer> to(int place) {
    return candidates(place).stream().filter(other -> areAlike(place, other)).toList();
  }

  private boolean areAlike(int one, int other) {
    double norm = norms[one] * norms[other];
    return one != other && norm > 0 && all.get(one).dot(all.get(other)) / norm >= ALIKE;
  }

  private TreeSet<Integer> candidates(int place) {
    var lists =
        all.get(place).names().keySet().stream()
            .map(holders::get)
            .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(l -> l.get(0)))
            .toList();
    var candidates = new TreeSet<Integer>();
    for (var list : lists) {
      for (int i = 0; i < list.size() && candidates.size() < COMPARED; i++) {
        candidates.add(list.get(i));
      }
    }
    return candidates;
  }
}
