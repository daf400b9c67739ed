package dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the articles that are about the same as one. It is compared with those that share its
 * rarest names, so that the time grows with the number of articles, not with its square.
 */
final class Alike {

  /** Articles less alike than this are not about the same. */
  private static final double ALIKE = 0.17;

  /** With so many others at most is an article compared. */
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
    return all.get(place).names().keySet().stream()
        .map(holders::get)
        .sorted(Comparator.comparingInt(List::size))
        .flatMap(List::stream)
        .distinct()
        .limit(COMPARED)
        .filter(other -> areAlike(place, other))
        .sorted()
        .toList();
  }

  private boolean areAlike(int one, int other) {
    double norm = norms[one] * norms[other];
    return one != other && norm > 0 && all.get(one).dot(all.get(other)) / norm >= ALIKE;
  }
}
