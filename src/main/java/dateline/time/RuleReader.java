package dateline.time;

import dateline.time.Rule.Surroundings;
import dateline.time.Rule.Unfit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files.
 *
 * <p>A line that begins at the margin opens a {@code phrase} or a {@code rule}, or sets the day of
 * {@code published} for the examples that follow; indented lines belong to it. {@code #} begins a
 * comment line.
 */
final class RuleReader {

  private static final Assignments NOTHING = new Assignments("", "");

  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Index<Rule> rules = new Index<>();
  private final List<Example> examples = new ArrayList<>();
  private LocalDate published = LocalDate.EPOCH;
  private String name = "";
  private Optional<Phrase> phrase = Optional.empty();
  private Optional<Draft> draft = Optional.empty();

  /** A rule while its lines are read. */
  private static final class Draft {
    private final Phrase words = new Phrase();
    private final Map<String, Phrase> around = new HashMap<>();
    private Set<String> notTagged = Set.of();
    private Set<String> notBeforeTagged = Set.of();
    private Optional<TimeExpression.Type> type = Optional.empty();
    private Assignments assignments = NOTHING;

    Rule rule(String name) {
      var surroundings =
          new Surroundings(
              Optional.ofNullable(around.get("after")),
              Optional.ofNullable(around.get("before")),
              Optional.ofNullable(around.get("not after")),
              Optional.ofNullable(around.get("not before")),
              new Unfit(notTagged, notBeforeTagged));
      return new Rule(name, words, surroundings, type, assignments);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is not well-formed; the message names file and line
   */
  void read(String file, List<String> lines) {
    int number = 0;
    for (var line : lines) {
      number++;
      try {
        read(line);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    close();
  }

  RuleBook book() {
    var direction = new Direction(phrases.getOrDefault("heading", new Phrase()));
    return new RuleBook(rules, direction, List.copyOf(examples));
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith(" ")) {
      readInside(line.strip());
      return;
    }
    close();
    int space = line.indexOf(' ');
    var word = space < 0 ? line : line.substring(0, space);
    var rest = line.substring(word.length()).strip();
    switch (word) {
      case "published" -> published = LocalDate.parse(rest);
      case "phrase" -> {
        if (phrases.containsKey(rest)) {
          throw new IllegalArgumentException("a second phrase of the name " + rest);
        }
        name = rest;
        phrase = Optional.of(new Phrase());
      }
      case "rule" -> {
        name = rest;
        draft = Optional.of(new Draft());
      }
      default -> throw new IllegalArgumentException("neither phrase nor rule: " + word);
    }
  }

  /** Ends a phrase, which others can name from here on, or a rule. */
  private void close() {
    phrase.ifPresent(p -> phrases.put(name, p));
    draft.map(d -> d.rule(name)).ifPresent(rule -> rules.add(rule.words().first(), rule));
    phrase = Optional.empty();
    draft = Optional.empty();
  }

  private void readInside(String line) {
    if (phrase.isPresent()) {
      readWords(line, phrase.get());
    } else if (draft.isPresent()) {
      readRule(line, draft.get());
    } else {
      throw new IllegalArgumentException("belongs to no phrase and no rule: " + line);
    }
  }

  /** A pattern, which may give features of its own behind an arrow. */
  private void readWords(String line, Phrase words) {
    int arrow = line.indexOf("=>");
    var pattern = arrow < 0 ? line : line.substring(0, arrow);
    var gives = arrow < 0 ? "" : line.substring(arrow + 2).strip();
    words.add(PatternParser.parse(pattern, phrases), new Assignments(gives, name));
  }

  private void readRule(String line, Draft rule) {
    int colon = line.indexOf(": ");
    var key = colon < 0 ? "" : line.substring(0, colon);
    var rest = line.substring(colon < 0 ? 0 : colon + 2).strip();
    switch (key) {
      case "eg" -> readExample(rest);
      case "after", "before", "not after", "not before" ->
          readWords(rest, rule.around.computeIfAbsent(key, k -> new Phrase()));
      case "not tagged" -> rule.notTagged = Set.of(rest.split("\\s+"));
      case "not before tagged" -> rule.notBeforeTagged = Set.of(rest.split("\\s+"));
      default -> readWordsOrResult(line, rule);
    }
  }

  private void readWordsOrResult(String line, Draft rule) {
    if (!line.startsWith("=>")) {
      readWords(line, rule.words);
      return;
    }
    var gives = line.substring(2).strip().split("\\s+", 2);
    if (!gives[0].equals("nothing")) {
      rule.type = Optional.of(TimeExpression.Type.valueOf(gives[0]));
    }
    rule.assignments = new Assignments(gives.length < 2 ? "" : gives[1], "value");
  }

  private void readExample(String line) {
    var parts = line.split("=>", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("an example without => and what it gives");
    }
    examples.add(new Example(name, published, parts[0].strip(), parts[1].strip()));
  }
}
