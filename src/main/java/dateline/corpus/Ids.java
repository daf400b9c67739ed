package dateline.corpus;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives articles their ids: the shortest name that no other article has. */
final class Ids {

  private final Path commonFolder;
  private final Map<String, List<Path>> byName;
  private final Map<String, List<Path>> byPath;

  Ids(List<Path> files, Path commonFolder) {
    this.commonFolder = commonFolder;
    this.byName = files.stream().collect(groupingBy(Ids::name, TreeMap::new, Collectors.toList()));
    this.byPath = files.stream().collect(groupingBy(this::path));
  }

  /**
   * The name; where several have it, the path from the common folder; if need be with its ending.
   */
  String of(Path file) {
    if (byName.get(name(file)).size() == 1) {
      return name(file);
    }
    return byPath.get(path(file)).size() == 1 ? path(file) : FileNames.from(commonFolder, file);
  }

  /** A problem for every name that several articles have. */
  List<Problem> sharedNames() {
    return byName.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> sharedName(e.getKey(), e.getValue()))
        .toList();
  }

  private Problem sharedName(String name, List<Path> files) {
    var ids = files.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    return new Problem(
        files.stream()
            .map(f -> FileNames.from(commonFolder, f))
            .sorted()
            .collect(Collectors.joining(", ")),
        "%d articles are named %s; they are called %s.".formatted(files.size(), name, ids),
        "Rename all but one to give them shorter names.");
  }

  private static String name(Path file) {
    return FileNames.withoutEnding(FileNames.nameOf(file));
  }

  private String path(Path file) {
    return FileNames.withoutEnding(FileNames.from(commonFolder, file));
  }
}
