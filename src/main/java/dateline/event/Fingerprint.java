package dateline.event;

import dateline.text.AnalyzedText;
import dateline.text.Block;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article is about: the names in it and how often each stands there.
 *
 * @param names the names, each a single word, with their counts
 */
public record Fingerprint(Map<String, Integer> names) {

  /** A capitalised word that does not begin a sentence. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;] )\\p{Lu}[\\p{Ll}\\p{Lu}]{2,}");

  /** Words with a capital that say nothing of what an article is about. */
  private static final Set<String> COMMON =
      Stream.of(
              Tables.rows("titles.txt").stream().map(row -> row.get(0)),
              Stream.of(DayOfWeek.values()).map(DayOfWeek::name),
              Stream.of(Month.values()).map(Month::name))
          .flatMap(words -> words)
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  public Fingerprint {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  static Fingerprint of(AnalyzedText text) {
    var names = new TreeMap<String, Integer>();
    for (var block : text.blocks()) {
      if (block.isNews() || block.role() == Block.Role.TITLE) {
        var words = NAME.matcher(block.span().in(text.article().text()));
        while (words.find()) {
          if (COMMON.contains(words.group().toLowerCase(Locale.ROOT))) {
            continue;
          }
          names.merge(words.group(), 1, Integer::sum);
        }
      }
    }
    return new Fingerprint(names);
  }

  /**
   * How much is shared with another: with both {@link #norm}s the cosine of the logarithms of the
   * counts.
   */
  double dot(Fingerprint other) {
    double dot = 0;
    for (var name : names.entrySet()) {
      dot += weight(name.getValue()) * weight(other.names.getOrDefault(name.getKey(), 0));
    }
    return dot;
  }

  double norm() {
    return Math.sqrt(dot(this));
  }

  private static double weight(int count) {
    return count == 0 ? 0 : 1 + Math.log(count);
  }
}
