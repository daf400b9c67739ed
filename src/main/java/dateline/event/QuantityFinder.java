package dateline.event;

import dateline.corpus.Span;
import dateline.event.NumberWords.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a sentence and what they leave open; ordinals, ages and the like are none.
 */
final class QuantityFinder {

  /** A number with its unit, where it carries one itself: {@code money} or {@code percent}. */
  record Found(Quantity quantity, Optional<String> measure) {}

  private static final double TENTH = 0.1;
  private static final String NOT_WITHIN_A_WORD = "(?<![\\p{L}\\d.,:/#-])";
  private static final String NOT_GOING_ON = "(?![\\p{L}\\d]|-\\p{L}|[.,:/]\\d)";

  private final NumberWords words;
  private final Map<String, String> hedges = new HashMap<>();
  private final Map<String, Double> shares = new HashMap<>();
  private final Pattern pattern;

  QuantityFinder(NumberWords words, List<List<String>> rows) {
    this.words = words;
    var money = new HashMap<String, String>();
    for (var row : rows) {
      switch (row.get(0)) {
        case "hedge" -> Tables.words(row.get(2)).forEach(w -> hedges.put(w, row.get(1)));
        case "share" -> shares.put(row.get(1), Double.valueOf(row.get(2)));
        case "money" -> Tables.words(row.get(2)).forEach(w -> money.put(w, row.get(1)));
        default -> {}
      }
    }
    pattern = Pattern.compile(expression(money), Pattern.CASE_INSENSITIVE);
  }

  private String expression(Map<String, String> money) {
    var currency = NumberWords.any(money);
    var number = words.pattern();
    return NOT_WITHIN_A_WORD
        + "(?:(?<hedge>"
        + NumberWords.any(hedges)
        + ")\\s+)?(?:(?<share>"
        + NumberWords.any(shares)
        + ")(?=\\s+of\\b)|(?<between>between\\s+)?(?<sign>"
        + currency
        + "\\s?)?(?<first>"
        + number
        + ")(?:(?:\\s+(?:to|and(?<=\\bbetween .{1,40}))\\s+|\\s?[-–]\\s?)(?:"
        + currency
        + "\\s?)?(?<last>"
        + number
        + "))?(?:(?<percent>\\s?%|\\s+per\\s?cent\\b)|\\s+(?<currency>"
        + currency
        + ")\\b)?)"
        + NOT_GOING_ON;
  }

  /** The numbers of a text, in text order. */
  List<Found> find(String text) {
    var found = new ArrayList<Found>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(read(matcher));
    }
    return found;
  }

  private Found read(Matcher match) {
    var span = new Span(match.start(), match.end());
    if (match.group("share") != null) {
      double percent = shares.get(match.group("share").toLowerCase(Locale.ROOT));
      return new Found(quantity(match, span, new Bounds(percent, percent)), Optional.of("percent"));
    }
    var measure =
        match.group("percent") != null
            ? Optional.of("percent")
            : match.group("sign") != null || match.group("currency") != null
                ? Optional.of("money")
                : Optional.<String>empty();
    return new Found(quantity(match, span, bounds(match)), measure);
  }

  private Bounds bounds(Matcher match) {
    var first = words.read(match.group("first"));
    if (match.group("last") == null) {
      return first;
    }
    var last = words.read(match.group("last"));
    double scale = words.lastScale(match.group("last"));
    double low = first.min() * scale <= last.max() ? first.min() * scale : first.min();
    return new Bounds(Math.min(low, last.max()), Math.max(low, last.max()));
  }

  private Quantity quantity(Matcher match, Span span, Bounds number) {
    boolean range = match.group("share") == null && match.group("last") != null;
    double value = range ? (number.min() + number.max()) / 2 : number.min();
    var hedge = match.group("hedge");
    var sense = hedge == null ? "" : hedges.get(hedge.toLowerCase(Locale.ROOT));
    return switch (sense) {
      case "least" -> new Quantity(span, value, number.min(), Double.POSITIVE_INFINITY);
      case "most" -> new Quantity(span, value, 0, number.max());
      case "nearly" -> new Quantity(span, value, value * (1 - TENTH), number.max());
      case "about" ->
          new Quantity(span, value, number.min() * (1 - TENTH), number.max() * (1 + TENTH));
      default -> new Quantity(span, value, number.min(), number.max());
    };
  }
}
