package dateline.event;

import dateline.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word tables of this package: tab-divided cells, {@code #} begins a comment. */
final class Tables {

  private Tables() {}

  /** The rows, in the order of the file. */
  static List<List<String>> rows(String name) {
    return WordList.lines(Tables.class, name).stream()
        .map(line -> List.of(line.split("\t")))
        .toList();
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
