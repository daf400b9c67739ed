package dateline.time;

import dateline.time.Rule.Surroundings;
import dateline.time.Rule.Unfit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A rule while its lines are read. */
final class RuleDraft {

  private static final List<String> AROUND = List.of("after", "before", "not after", "not before");
  private static final List<String> TAGGED = List.of("not tagged", "not before tagged");
  private static final Pattern KEY = Pattern.compile("([a-z ]+): (.*)");

  private final String name;
  private final Map<String, Phrase> phrases;
  private final Phrase words = new Phrase();
  private final Map<String, Phrase> around = new HashMap<>();
  private final Map<String, Set<String>> tags = new HashMap<>();
  private Optional<Result> result = Optional.empty();

  /** What stands behind the arrow; no type where the words are no time expression. */
  private record Result(Optional<TimeExpression.Type> type, Assignments assignments) {}

  /**
   * @param name what the file calls it
   * @param phrases what its patterns can name
   */
  RuleDraft(String name, Map<String, Phrase> phrases) {
    this.name = name;
    this.phrases = phrases;
  }

  /**
   * Takes a line of the rule.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  void read(String line) {
    var keyed = KEY.matcher(line);
    if (line.startsWith("=>")) {
      result = Optional.of(result(line.substring(2).strip()));
    } else if (keyed.matches()) {
      readAround(keyed.group(1), keyed.group(2).strip());
    } else {
      addWords(line, words, name, phrases);
    }
  }

  private void readAround(String key, String rest) {
    if (TAGGED.contains(key)) {
      tags.put(key, Set.of(rest.split("\\s+")));
    } else if (AROUND.contains(key)) {
      addWords(rest, around.computeIfAbsent(key, k -> new Phrase()), name, phrases);
    } else {
      throw new IllegalArgumentException(
          "no such condition: %s; there are %s, %s and eg"
              .formatted(key, String.join(", ", AROUND), String.join(", ", TAGGED)));
    }
  }

  private static Result result(String gives) {
    var parts = gives.split("\\s+", 2);
    var assignments = new Assignments(parts.length < 2 ? "" : parts[1], "value");
    if (parts[0].equals("nothing")) {
      return new Result(Optional.empty(), assignments);
    }
    var type =
        Arrays.stream(TimeExpression.Type.values())
            .filter(t -> t.name().equals(parts[0]))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no such type: %s; write DATE, TIME, DURATION, SET or nothing behind =>"
                            .formatted(parts[0])));
    return new Result(Optional.of(type), assignments);
  }

  /** A pattern, which may give features of its own behind an arrow. */
  static void addWords(String line, Phrase words, String owner, Map<String, Phrase> phrases) {
    int arrow = line.indexOf("=>");
    var pattern = arrow < 0 ? line : line.substring(0, arrow);
    var gives = arrow < 0 ? "" : line.substring(arrow + 2).strip();
    words.add(PatternParser.parse(pattern, phrases), new Assignments(gives, owner));
  }

  /**
   * The rule, once all lines are read.
   *
   * @throws IllegalArgumentException if it has no words or gives nothing
   */
  Rule rule() {
    if (words.longest() == 0) {
      throw new IllegalArgumentException(
          "the rule above, %s, has no words; add a line with a pattern".formatted(name));
    }
    var gives =
        result.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the rule above, %s, does not say what it gives; add a line as => DATE or => nothing"
                        .formatted(name)));
    return new Rule(name, words, surroundings(), gives.type(), gives.assignments());
  }

  private Surroundings surroundings() {
    return new Surroundings(
        Optional.ofNullable(around.get("after")),
        Optional.ofNullable(around.get("before")),
        Optional.ofNullable(around.get("not after")),
        Optional.ofNullable(around.get("not before")),
        new Unfit(
            tags.getOrDefault("not tagged", Set.of()),
            tags.getOrDefault("not before tagged", Set.of())));
  }
}
