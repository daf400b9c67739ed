package dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads numbers in figures and words: "2,500", "3.5 million", "twenty-six", "half a million". */
final class NumberWords {

  /** The least and the most that words stand for. */
  record Bounds(double min, double max) {

    private Bounds plus(Bounds other) {
      return new Bounds(min + other.min, max + other.max);
    }

    Bounds times(double factor) {
      return new Bounds(min * factor, max * factor);
    }
  }

  private static final Bounds NOTHING = new Bounds(0, 0);
  private static final Bounds ONE = new Bounds(1, 1);
  private static final Bounds HALF = new Bounds(0.5, 0.5);
  private static final int THOUSAND = 1000;

  private final Map<String, Bounds> numbers = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Pattern part;

  /**
   * @param rows those of the table of numbers
   */
  NumberWords(List<List<String>> rows) {
    for (var row : rows) {
      if (row.get(0).equals("number")) {
        double min = Double.parseDouble(row.get(2));
        numbers.put(row.get(1), new Bounds(min, Double.parseDouble(row.get(row.size() - 1))));
      } else if (row.get(0).equals("scale")) {
        scales.put(row.get(1), Double.valueOf(row.get(2)));
      }
    }
    part = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|" + any(numbers) + "|\\p{L}+");
  }

  /** The expression that a number matches. */
  String pattern() {
    var scale = any(scales);
    var word = "(?:" + any(numbers) + "|" + scale + ")";
    var follow = "(?:[\\s-]+|(?<=hundred|thousand|million)\\s+and\\s+|\\s+of\\s+(?=\\p{L}+s\\b))";
    return "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[\\s-]?"
        + scale
        + "\\b)?|(?:an?\\s+|half\\s+an?\\s+)(?:"
        + scale
        + ")\\b(?:"
        + follow
        + word
        + "\\b)*|(?:"
        + any(numbers)
        + ")\\b(?:(?:"
        + follow
        + word
        + "|\\s+and\\s+a\\s+half)\\b)*)";
  }

  /** The words, the longest first, so that none hides another it begins. */
  static String any(Map<String, ?> words) {
    return "(?:"
        + String.join(
            "|",
            words.keySet().stream()
                .sorted(
                    (a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .toList())
        + ")";
  }

  /** What a number stands for that matches the expression. */
  Bounds read(String words) {
    var parts = part.matcher(words.toLowerCase(Locale.ROOT));
    var total = NOTHING;
    var current = NOTHING;
    while (parts.find()) {
      var word = parts.group();
      double scale = scale(word, current);
      if (scale > 1) {
        current = (current.equals(NOTHING) ? ONE : current).times(scale);
      } else {
        current = current.plus(number(word));
      }
      if (scale >= THOUSAND) {
        total = total.plus(current);
        current = NOTHING;
      }
    }
    return total.plus(current);
  }

  /** By how much a word multiplies what stands before it; "thousands" by itself is a number. */
  private double scale(String word, Bounds before) {
    boolean isNumber = numbers.containsKey(word) && before.equals(NOTHING);
    return isNumber ? 1 : scales.getOrDefault(word, 1.0);
  }

  private Bounds number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      double value = Double.parseDouble(word.replace(",", ""));
      return new Bounds(value, value);
    }
    return word.equals("half") ? HALF : numbers.getOrDefault(word, NOTHING);
  }

  /** By how much the last word of a number multiplies, as in "three million". */
  double lastScale(String words) {
    var parts = part.matcher(words.toLowerCase(Locale.ROOT));
    double last = 1;
    while (parts.find()) {
      last = scales.getOrDefault(parts.group(), 1.0);
    }
    return last;
  }
}
