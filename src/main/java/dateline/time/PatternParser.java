package dateline.time;

import dateline.time.Node.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the patterns of the rule files.
 *
 * <p>{@code word} is itself, {@code {name}} a phrase, {@code {name:1-31}} digits within bounds,
 * {@code (a|b)} a choice, {@code ?} after an element makes it optional, {@code ~} before one stands
 * for a space or a hyphen, {@code *ed} is any word in small letters with that ending, {@code ^} any
 * word with a capital, and {@code \} makes the mark behind it stand for itself. A space asks for
 * white space, its absence for none.
 */
final class PatternParser {

  private static final Pattern NUMERAL = Pattern.compile("(\\w+):(\\d+)-(\\d+)");

  private final String source;
  private final Map<String, Phrase> phrases;
  private int at;

  private PatternParser(String source, Map<String, Phrase> phrases) {
    this.source = source;
    this.phrases = phrases;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is not well-formed or names an unknown phrase
   */
  static Node parse(String source, Map<String, Phrase> phrases) {
    var parser = new PatternParser(source.strip(), phrases);
    var node = parser.choice();
    if (parser.at < parser.source.length()) {
      throw parser.error("a ) that nothing opens; write \\) for the mark itself");
    }
    return node;
  }

  private Node choice() {
    var options = new ArrayList<Node>(List.of(sequence()));
    while (peek() == '|') {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : new Nodes.Choice(options);
  }

  private Node sequence() {
    var parts = new ArrayList<Node>();
    var gaps = new ArrayList<Gap>();
    var gap = gap();
    while (at < source.length() && peek() != '|' && peek() != ')') {
      gaps.add(gap);
      parts.add(element());
      gap = gap();
    }
    if (gap == Gap.HYPHEN) {
      throw error("nothing behind ~; name what may follow a space or a hyphen");
    }
    if (parts.isEmpty()) {
      throw error("nothing where a word was expected; write ? behind what may be left out");
    }
    return parts.size() == 1 ? parts.get(0) : new Nodes.Sequence(parts, gaps);
  }

  private Gap gap() {
    var gap = Gap.NONE;
    for (; Atoms.isSpace(peek()) || peek() == '~'; at++) {
      gap = peek() == '~' || gap == Gap.HYPHEN ? Gap.HYPHEN : Gap.SPACE;
    }
    return gap;
  }

  private Node element() {
    var node =
        switch (peek()) {
          case '(' -> group();
          case '{' -> reference();
          case '*' -> anyWord(false);
          case '^' -> anyWord(true);
          default -> literal();
        };
    if (peek() != '?') {
      return node;
    }
    at++;
    return new Nodes.Maybe(node);
  }

  private Node group() {
    at++;
    var node = choice();
    if (peek() != ')') {
      throw error("a bracket is not closed; write ) behind its last choice, or \\( for the mark");
    }
    at++;
    return node;
  }

  private Node reference() {
    int end = source.indexOf('}', at);
    if (end < 0) {
      throw error("a brace is not closed; write } behind the name");
    }
    var name = source.substring(at + 1, end);
    at = end + 1;
    var numeral = NUMERAL.matcher(name);
    if (numeral.matches()) {
      var min = numeral.group(2);
      var max = numeral.group(3);
      int width = min.length() == max.length() && max.length() > 1 ? max.length() : 0;
      return numeral(numeral.group(1), Integer.parseInt(min), Integer.parseInt(max), width);
    }
    if (!phrases.containsKey(name)) {
      throw error(
          "no phrase of the name %s; write it above, or in a file that files.txt lists before this"
              .formatted(name));
    }
    return phrases.get(name);
  }

  private static Node numeral(String name, int min, int max, int width) {
    Vocabulary.check(name, String.valueOf(min));
    Vocabulary.check(name, String.valueOf(max));
    return new Nodes.Numeral(name, min, max, width);
  }

  private Node anyWord(boolean capital) {
    at++;
    int start = at;
    while (Character.isLetter(peek())) {
      at++;
    }
    return new Nodes.AnyWord(source.substring(start, at), capital);
  }

  private Node literal() {
    if (peek() == '\\' && at + 1 < source.length()) {
      at++;
    }
    if (Atoms.isSpace(peek())) {
      throw error("nothing behind \\; write the mark that is to stand for itself");
    }
    var atom = Atoms.of(source, at, source.length()).get(0);
    at = atom.end();
    return new Nodes.Literal(atom.text(), atom.capital());
  }

  private char peek() {
    return at < source.length() ? source.charAt(at) : '\0';
  }

  private IllegalArgumentException error(String problem) {
    return new IllegalArgumentException("%s (at %d in: %s)".formatted(problem, at + 1, source));
  }
}
