package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rule files.
 *
 * <p>A line that begins at the margin opens a {@code phrase} or a {@code rule}, or sets the day of
 * {@code published} for the examples that follow; indented lines belong to it. {@code #} begins a
 * comment line.
 */
final class RuleReader {

  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Index<Rule> rules = new Index<>();
  private final List<Example> examples = new ArrayList<>();
  private LocalDate published = LocalDate.EPOCH;
  private String name = "";
  private Optional<Phrase> phrase = Optional.empty();
  private Optional<RuleDraft> draft = Optional.empty();

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is not well-formed; the message names file and line,
   *     says what is wrong and what to do
   */
  void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      at(file, i + 1, () -> read(line));
    }
    at(file, lines.size(), this::close);
  }

  private static void at(String file, int line, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + line + ": " + e.getMessage(), e);
    }
  }

  RuleBook book() {
    var direction = new Direction(phrases.getOrDefault("heading", new Phrase()));
    return new RuleBook(rules, direction, List.copyOf(examples));
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (Atoms.isSpace(line.charAt(0))) {
      readInside(line.strip());
      return;
    }
    close();
    int space = line.indexOf(' ');
    var word = space < 0 ? line : line.substring(0, space);
    open(word, line.substring(word.length()).strip());
  }

  private void open(String word, String rest) {
    switch (word) {
      case "published" -> published = day(rest);
      case "phrase" -> {
        if (phrases.containsKey(rest)) {
          throw new IllegalArgumentException(
              "a second phrase of the name %s; add its lines to the first, or rename it"
                  .formatted(rest));
        }
        name = rest;
        phrase = Optional.of(new Phrase());
      }
      case "rule" -> {
        name = rest;
        draft = Optional.of(new RuleDraft(rest, phrases));
      }
      default ->
          throw new IllegalArgumentException(
              "neither phrase nor rule: %s; begin the line with phrase, rule, published or #, or indent it"
                  .formatted(word));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "no such day: %s; write one as 2022-01-06".formatted(text), e);
    }
  }

  /** Ends a phrase, which others can name from here on, or a rule. */
  private void close() {
    phrase.ifPresent(p -> phrases.put(name, p));
    draft.map(RuleDraft::rule).ifPresent(rule -> rules.add(rule.words().first(), rule));
    phrase = Optional.empty();
    draft = Optional.empty();
  }

  private void readInside(String line) {
    if (phrase.isPresent()) {
      RuleDraft.addWords(line, phrase.get(), name, phrases);
    } else if (draft.isEmpty()) {
      throw new IllegalArgumentException(
          "belongs to no phrase and no rule: %s; write a line with phrase or rule above it"
              .formatted(line));
    } else if (line.startsWith("eg: ")) {
      examples.add(Example.read(name, published, line.substring("eg: ".length())));
    } else {
      draft.get().read(line);
    }
  }
}
