package dateline.event;

import dateline.text.AnalyzedText;
import dateline.text.Block;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an article is about: the names in it and how often each stands there.
 *
 * @param names the names, each a single word, with their counts
 */
public record Fingerprint(Map<String, Integer> names) {

  /** A capitalised word that does not begin a sentence. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;] )\\p{Lu}[\\p{Ll}\\p{Lu}]{2,}");

  public Fingerprint {
    names = Map.copyOf(names);
  }

  static Fingerprint of(AnalyzedText text) {
    var names = new TreeMap<String, Integer>();
    for (var block : text.blocks()) {
      if (block.isNews() || block.role() == Block.Role.TITLE) {
        var words = NAME.matcher(block.span().in(text.article().text()));
        while (words.find()) {
          names.merge(words.group(), 1, Integer::sum);
        }
      }
    }
    return new Fingerprint(names);
  }

  /**
   * How much two articles speak of the same, from 0 to 1: the cosine of the logarithms of their
   * counts, of names that stand in either more than once.
   */
  double likeness(Fingerprint other) {
    double dot = 0;
    for (var name : names.entrySet()) {
      dot += weight(name.getValue()) * weight(other.names.getOrDefault(name.getKey(), 0));
    }
    double norm = norm() * other.norm();
    return norm == 0 ? 0 : dot / norm;
  }

  private double norm() {
    return Math.sqrt(names.values().stream().mapToDouble(n -> weight(n) * weight(n)).sum());
  }

  private static double weight(int count) {
    return count == 0 ? 0 : 1 + Math.log(count);
  }
}
