package dateline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a shared word tells: the rarer it is among all mentions, the more. */
final class Rarity {

  private final Map<String, Integer> counts = new HashMap<>();
  private final int total;

  Rarity(List<Report> reports) {
    total = reports.size();
    for (var report : reports) {
      report.words().terms().forEach(term -> counts.merge(term, 1, Integer::sum));
      report.words().names().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
  }

  /** The number of mentions that hold a term. */
  int count(String term) {
    return counts.getOrDefault(term, 0);
  }

  /** The weight of a term: about 0.5 where every mention holds it, and more the fewer do. */
  double weight(String term) {
    return Math.log((total + 1.0) / (count(term) + 0.5)) + 0.5;
  }

  double weight(Collection<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  /**
   * How alike two sets of terms are, from 0, nothing shared, to 1, the same. What a short passage
   * shares with a long one counts nearly as much as between passages of one length.
   */
  double likeness(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double shared = a.stream().filter(b::contains).mapToDouble(this::weight).sum();
    if (shared == 0) {
      return 0;
    }
    double one = weight(a);
    double other = weight(b);
    return 0.5 * shared / Math.sqrt(one * other) + 0.5 * shared / Math.min(one, other);
  }

  /** How alike two sets of terms are, from 0, nothing shared, to 1, the same. */
  double cosine(Set<String> a, Set<String> b) {
    double shared = a.stream().filter(b::contains).mapToDouble(this::weight).sum();
    return shared == 0 ? 0 : shared / Math.sqrt(weight(a) * weight(b));
  }
}
