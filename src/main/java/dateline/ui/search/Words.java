package dateline.ui.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a query; capitals and accents do not matter.
 *
 * @param wanted each folded; none where the query is blank
 */
public record Words(List<String> wanted) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Words {
    wanted = List.copyOf(wanted);
  }

  /** The words that a reader typed. */
  public static Words of(String query) {
    return new Words(Stream.of(SPACES.split(folded(query))).filter(w -> !w.isEmpty()).toList());
  }

  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Whether every word stands in a text. */
  public boolean areIn(String text) {
    return areInFolded(folded(text));
  }

  boolean areInFolded(String text) {
    for (var word : wanted) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  static String folded(String text) {
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
