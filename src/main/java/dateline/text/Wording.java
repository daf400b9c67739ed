package dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The wording by which lines that are no news are known; read from {@code en/furniture.tsv}. */
final class Wording {

  /** Where in a line a rule looks, or what it makes of the line. */
  enum Part {
    LINE,
    START,
    END,
    LABEL,
    TAIL,
    SECTION,
    BYLINE,
    DATED
  }

  /**
   * One rule.
   *
   * @param examples lines that it must hold for
   */
  record Rule(Part part, Pattern pattern, List<String> examples) {

    boolean holdsFor(String line) {
      var matcher = pattern.matcher(line);
      if (part != Part.END) {
        return matcher.matches();
      }
      return matcher.region(Math.max(0, line.length() - TAIL), line.length()).find();
    }
  }

  /** No rule for the end of a line looks further back, in characters. */
  private static final int TAIL = 200;

  /** Furniture is short; a longer line is never taken for it by its wording, in characters. */
  private static final int LONGEST = 400;

  private final List<Rule> rules;

  Wording() {
    rules = read("furniture.tsv");
  }

  List<Rule> rules() {
    return rules;
  }

  boolean is(Part part, String line) {
    return line.length() <= LONGEST
        && rules.stream().anyMatch(rule -> rule.part == part && rule.holdsFor(line));
  }

  private static List<Rule> read(String name) {
    return WordList.lines(Wording.class, name).stream().map(Wording::rule).toList();
  }

  private static Rule rule(String line) {
    var cells = line.split("\t", 3);
    var part = Part.valueOf(cells[0].toUpperCase(Locale.ROOT));
    var words = part == Part.END ? "(?:" + cells[1] + ")$" : cells[1];
    return new Rule(
        part,
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        List.of(cells[2].split(" \\| ")));
  }
}
