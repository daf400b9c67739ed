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
 * @param future the words that turn a sentence to what is to come
 * @param examples the examples given with the rules
 */
record RuleBook(Index<Rule> rules, Phrase future, List<Example> examples) {

  /**
   * Reads the rules of a language from the class path: the files that its {@code files.txt} lists.
   *
   * @throws IllegalArgumentException if a rule is not well-formed; the message names file and line
   */
  static RuleBook load(String language) {
    var reader = new RuleReader();
    for (var file : lines(language + "/files.txt")) {
      reader.read(file, lines(language + "/" + file));
    }
    return reader.book();
  }

  private static List<String> lines(String name) {
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
