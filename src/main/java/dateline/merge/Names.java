package dateline.merge;

import dateline.text.Letters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folds names to keys, so that "Anna Kovac" and "Ms Kovac" share one, and a country its people. */
final class Names {

  private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");

  private static final int KEY_LENGTH = 6;
  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  /** What one spelling of a name has and another leaves out: "Sergeyev", "Sergeev". */
  private static final Pattern GLIDE = Pattern.compile("(?<=\\p{L})y(?=[aeou])");

  private Names() {}

  /** The keys of all words of some names. */
  static Set<String> keys(Collection<String> names) {
    return names.stream()
        .flatMap(name -> words(name).stream())
        .map(Names::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The key of whoever is named: that of the surname, or of an organisation's last word. */
  static String bearer(String name) {
    var words = words(name);
    return words.isEmpty() ? "" : key(words.get(words.size() - 1));
  }

  /** A word's key: the first letters of its plainest spelling. */
  static String key(String word) {
    var plain = spelling(word);
    return plain.substring(0, Math.min(KEY_LENGTH, plain.length()));
  }

  /** The plainest of the spellings of a word. */
  static String spelling(String word) {
    return GLIDE.matcher(plain(word)).replaceAll("");
  }

  /** Words in lower case, without accents and without the ending of a genitive. */
  static String plain(String words) {
    return GENITIVE.matcher(Letters.plain(words.strip())).replaceAll("");
  }

  /** The words of a name. */
  static List<String> words(String name) {
    return BETWEEN.splitAsStream(name).filter(word -> word.length() > 1).toList();
  }

  /** The names, the most frequent first, each person or body once and by the fullest name. */
  static List<String> folded(List<String> names) {
    var kept = new LinkedHashMap<String, Integer>();
    for (var name : byLength(names)) {
      var known = kept.keySet().stream().filter(k -> isShortFor(name, k)).findFirst();
      kept.merge(known.orElse(name), 1, Integer::sum);
    }
    return kept.keySet().stream()
        .sorted(
            Comparator.comparing((String name) -> kept.get(name))
                .reversed()
                .thenComparing(name -> firstUse(names, name)))
        .toList();
  }

  private static List<String> byLength(List<String> names) {
    return names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static boolean isShortFor(String name, String full) {
    return bearer(name).equals(bearer(full))
        && keys(List.of(full)).containsAll(keys(List.of(name)));
  }

  private static int firstUse(List<String> names, String full) {
    return IntStream.range(0, names.size())
        .filter(i -> isShortFor(names.get(i), full))
        .findFirst()
        .orElseThrow();
  }
}
