package dateline.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word tables of this package: tab-divided cells, {@code #} begins a comment. */
final class Tables {

  private Tables() {}

  /** The rows, in the order of the file. */
  static List<List<String>> rows(String name) {
    try (var in = Tables.class.getResourceAsStream("en/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a cell that divides them by ", ". */
  static Stream<String> words(String cell) {
    return Stream.of(cell.split(", "));
  }

  /** All words of the rows that begin with a name. */
  static Set<String> set(String file, String name) {
    return rows(file).stream()
        .filter(row -> row.get(0).equals(name))
        .flatMap(row -> words(row.get(1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
