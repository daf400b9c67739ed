package dateline.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads what the program knows of English from the class path: one entry a line. */
public final class WordList {

  private WordList() {}

  /** The entries of a list; see {@link #lines}. */
  public static Set<String> set(Class<?> owner, String name) {
    return lines(owner, name).stream().collect(toUnmodifiableSet());
  }

  /**
   * The entries of a list, in the order of the file; {@code #} begins a comment.
   *
   * @param owner a class of the package that the list belongs to
   * @param name the file in that package's folder {@code en}
   * @throws IllegalStateException if the program was packed without the file
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (var in = owner.getResourceAsStream("en/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name + " for " + owner.getPackageName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
