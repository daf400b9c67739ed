package dateline.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads word lists from the class path: one entry a line, {@code #} begins a comment. */
final class WordList {

  private WordList() {}

  static Set<String> set(String name) {
    return lines(name).stream().collect(toUnmodifiableSet());
  }

  /** The entries, in the order of the file. */
  static List<String> lines(String name) {
    try (var in = WordList.class.getResourceAsStream("en/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
