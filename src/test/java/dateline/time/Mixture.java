package dateline.time;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes text that looks to the rules like more than it is: their own words in any order, with
 * numbers, marks and characters of every sort between them.
 *
 * @param words the words of the rules
 */
public record Mixture(List<String> words) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

  private static final String MARKS = " -/:.,;'’\"“()[]–—!?$€%&@#_+*\\|`\u00a0\u2009\t\n\r\0\ufeff";

  /** Joined letters, other scripts and digits, letters that grow in lower case, lone surrogates. */
  private static final List<String> ODD =
      List.of(
          "\ud83d\ude00", "\ud83d", "\ude00", "İ", "ß", "é", "e\u0301", "٣", "五月", "Ⅳ", "½", "ǅ");

  public Mixture {
    words = List.copyOf(words);
  }

  /** A mixture of the words that the rules of a language are written with. */
  public static Mixture of(String language) {
    var lines =
        RuleBook.lines(language + "/files.txt").stream()
            .flatMap(file -> RuleBook.lines(language + "/" + file).stream());
    return new Mixture(
        lines
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> WORD.matcher(line).results().map(m -> m.group()))
            .distinct()
            .sorted()
            .toList());
  }

  /**
   * Makes a text.
   *
   * @param pieces how many words, numbers and marks
   * @param choose gives a number from 0 to below a bound; what it gives makes the text
   */
  public String text(int pieces, IntUnaryOperator choose) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece(choose));
      if (choose.applyAsInt(4) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private String piece(IntUnaryOperator choose) {
    return switch (choose.applyAsInt(12)) {
      case 0 -> String.valueOf(choose.applyAsInt(100));
      case 1 -> String.valueOf(choose.applyAsInt(2400));
      case 2 -> String.valueOf(choose.applyAsInt(Integer.MAX_VALUE));
      case 3, 4 -> String.valueOf(MARKS.charAt(choose.applyAsInt(MARKS.length())));
      case 5 -> ODD.get(choose.applyAsInt(ODD.size()));
      case 6 -> capital(words.get(choose.applyAsInt(words.size())));
      default -> words.get(choose.applyAsInt(words.size()));
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
