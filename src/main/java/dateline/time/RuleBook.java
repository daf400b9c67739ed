package dateline.time;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules for one language.
 *
 * @param rules all rules, by what they can begin with; of two that match the same words the first
 *     counts
 * @param direction the words that tell where a sentence looks
 * @param examples the examples given with the rules
 */
record RuleBook(Index<Rule> rules, Direction direction, List<Example> examples) {

  /**
   * Reads the rules of a language from the class path: the files that its {@code files.txt} lists.
   *
   * @throws IllegalArgumentException if there are no rules for the language, or one is not
   *     well-formed; the message names file and line
   */
  static RuleBook load(String language) {
    if (!languages().contains(language)) {
      throw new IllegalArgumentException(
          "no rules for the language %s; there are: %s"
              .formatted(language, String.join(", ", languages())));
    }
    var reader = new RuleReader();
    for (var file : lines(language + "/files.txt")) {
      reader.read(file, lines(language + "/" + file));
    }
    return reader.book();
  }

  /** The languages there are rules for. */
  static List<String> languages() {
    return lines("languages.txt");
  }

  /** The lines of a resource beside this class. */
  static List<String> lines(String name) {
    try (var in = RuleBook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("no time rules on the class path: " + name);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
