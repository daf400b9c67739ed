package dateline.merge;

import dateline.corpus.Cancellation;
import dateline.event.Extraction;
import dateline.text.Block;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The articles that only republish the text of another, as several papers do with one agency
 * report. Together they count as one source.
 *
 * <p>Two texts are copies where at least half of their runs of five words are the same, estimated
 * by minimum hashes. An article is compared with the few that share a band of its hashes, so that
 * the time grows with the number of articles, not with its square. The original is the one
 * published first, of several that with the first id.
 */
public final class Copies {

  private static final int RUN = 5;
  private static final int HASHES = 96;
  private static final int BAND = 4;
  private static final double HALF = 0.5;

  /** Of a shorter text nothing can be said. */
  private static final int SHORTEST = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Comparator<Extraction> FIRST =
      Comparator.<Extraction, LocalDate>comparing(e -> e.dating().published().orElse(LocalDate.MAX))
          .thenComparing(e -> e.text().article().id());

  private final Map<String, String> originals = new HashMap<>();

  private Copies() {}

  /**
   * Finds the copies among some articles.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Copies among(Collection<Extraction> articles) {
    var copies = new Copies();
    var signatures = new HashMap<String, int[]>();
    var holders = new HashMap<List<Integer>, String>();
    for (var article : articles.stream().sorted(FIRST).toList()) {
      Cancellation.check();
      var runs = runs(article);
      if (runs.size() >= SHORTEST) {
        copies.add(article.text().article().id(), signature(runs), signatures, holders);
      }
    }
    return copies;
  }

  private void add(
      String id,
      int[] signature,
      Map<String, int[]> signatures,
      Map<List<Integer>, String> holders) {
    var bands = bands(signature);
    var original =
        bands.stream()
            .map(holders::get)
            .filter(Objects::nonNull)
            .distinct()
            .filter(other -> likeness(signature, signatures.get(other)) >= HALF)
            .findFirst();
    if (original.isPresent()) {
      originals.put(id, original.get());
    } else {
      signatures.put(id, signature);
      bands.forEach(band -> holders.putIfAbsent(band, id));
    }
  }

  /** The article whose text an article republishes, if it does. */
  public Optional<String> originalOf(String articleId) {
    return Optional.ofNullable(originals.get(articleId));
  }

  /** The article itself, or the one that it republishes. */
  String sourceOf(String articleId) {
    return originals.getOrDefault(articleId, articleId);
  }

  /** The number of different sources among some articles. */
  int sourceCount(Stream<String> articleIds) {
    return (int) articleIds.map(this::sourceOf).distinct().count();
  }

  /** The hashes of all runs of words of the news in an article. */
  private static Set<Integer> runs(Extraction article) {
    var text = article.text().article().text();
    var words =
        article.text().blocks().stream()
            .filter(Block::isNews)
            .flatMap(block -> WORD.matcher(block.span().in(text)).results())
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    var runs = new HashSet<Integer>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN).hashCode());
    }
    return runs;
  }

  private static int[] signature(Set<Integer> runs) {
    var signature = new int[HASHES];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < HASHES; i++) {
        signature[i] = Math.min(signature[i], mixed(run + i * 0x9E3779B9));
      }
    }
    return signature;
  }

  /** Spreads the bits, as the last step of MurmurHash 3 does. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** The hashes in groups, each with its place in front. */
  private static List<List<Integer>> bands(int[] signature) {
    return Stream.iterate(0, from -> from < HASHES, from -> from + BAND)
        .map(
            from ->
                List.of(
                    from,
                    signature[from],
                    signature[from + 1],
                    signature[from + 2],
                    signature[from + 3]))
        .toList();
  }

  /** The share of equal hashes, which estimates that of equal runs. */
  private static double likeness(int[] one, int[] other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return (double) equal / HASHES;
  }
}
