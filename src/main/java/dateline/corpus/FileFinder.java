package dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks files and folders for articles. Used once. */
final class FileFinder {

  private final FileAccess files;
  private final Path commonFolder;
  private final Set<Path> tables;
  private final List<Path> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<Path> reportedTwice = new HashSet<>();

  /**
   * @param tables files of publication dates, as real paths
   */
  FileFinder(FileAccess files, Path commonFolder, Set<Path> tables) {
    this.files = files;
    this.commonFolder = commonFolder;
    this.tables = tables;
  }

  /** The folder that a given path lies in or is. */
  static Path folderOf(Path given) {
    var path = given.toAbsolutePath().normalize();
    return Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
  }

  /** Files with the name of an article, each once, in the order they were found. */
  List<Path> found() {
    return found;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Searches a file or folder that the user named. */
  void search(Path given) {
    if (!Files.exists(given)) {
      problems.add(
          new Problem(
              given.toString(), "There is no such file or folder.", "Check how it is written."));
    } else if (Files.isDirectory(given)) {
      int before = seen.size();
      searchFolder(given, Set.of());
      if (seen.size() == before) {
        problems.add(
            new Problem(
                given.toString(),
                "The folder holds no article.",
                "Put articles into it as files ending in " + endings() + "."));
      }
    } else if (FileNames.isArticle(given)) {
      visitFile(given);
    } else {
      problems.add(
          new Problem(
              given.toString(),
              "Articles of this kind are not read.",
              "Save it as a text file ending in " + endings() + "."));
    }
  }

  private static String endings() {
    var endings = FileNames.ARTICLE_ENDINGS;
    int last = endings.size() - 1;
    return String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
  }

  private void searchFolder(Path folder, Set<Path> above) {
    try {
      var real = folder.toRealPath();
      if (above.contains(real)) {
        problem(folder, "The link leads back to a folder it lies in.", "Remove the link.");
        return;
      }
      var aboveHere = new HashSet<>(above);
      aboveHere.add(real);
      var entries = files.list(folder);
      for (var entry : entries) {
        if (!FileNames.isHidden(entry) && !isPartOfPage(entry, entries)) {
          visit(entry, aboveHere);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problem(folder, Failure.reason(e), "Check that you may open the folder.");
    }
  }

  /** Browsers save the pictures and frames of NAME.html in a folder NAME_files or the like. */
  private static boolean isPartOfPage(Path entry, List<Path> beside) {
    var name = FileNames.nameOf(entry);
    return Files.isDirectory(entry)
        && beside.stream()
            .map(FileNames::nameOf)
            .filter(HtmlReader::isPageName)
            .map(FileNames::withoutEnding)
            .anyMatch(page -> name.startsWith(page + "_") || name.startsWith(page + "-"));
  }

  private void visit(Path entry, Set<Path> above) {
    if (Files.isDirectory(entry)) {
      searchFolder(entry, above);
    } else if (FileNames.isArticle(entry)) {
      visitFile(entry);
    }
  }

  private void visitFile(Path file) {
    try {
      var real = file.toRealPath();
      if (tables.contains(real)) {
        return;
      }
      if (seen.add(real)) {
        found.add(file);
      } else if (reportedTwice.add(real)) {
        problem(
            file, "The same file was found twice; it is read once.", "Name it or its folder once.");
      }
    } catch (IOException e) {
      problem(file, Failure.reason(e), "Check the file, or remove the link to it.");
    }
  }

  private void problem(Path path, String reason, String advice) {
    var name = FileNames.from(commonFolder, path);
    problems.add(new Problem(name.isEmpty() ? path.toString() : name, reason, advice));
  }
}
