package dateline.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the names of files say. */
public final class FileNames {

  /** The endings of the files that articles are read from. */
  static final List<String> ARTICLE_ENDINGS = List.of(".txt", ".md");

  private FileNames() {}

  static boolean isArticle(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ARTICLE_ENDINGS.stream().anyMatch(name::endsWith);
  }

  static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  /** A name or path without its last ending; a name that is all ending stays as it is. */
  static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** The deepest folder that all of these folders lie in; empty where there is none. */
  public static Path commonFolder(List<Path> folders) {
    return folders.stream().reduce(FileNames::common).orElse(Path.of(""));
  }

  private static Path common(Path a, Path b) {
    if (!Objects.equals(a.getRoot(), b.getRoot())) {
      return Path.of("");
    }
    var common = a;
    while (common != null && !b.startsWith(common)) {
      common = common.getParent();
    }
    return common == null ? Path.of("") : common;
  }

  /**
   * The path from a folder, with slashes on every system; the whole path where it lies elsewhere.
   */
  public static String from(Path folder, Path file) {
    var absolute = file.toAbsolutePath().normalize();
    boolean inside = folder.isAbsolute() && absolute.startsWith(folder);
    var shown = (inside ? folder.relativize(absolute) : absolute).toString();
    return shown.replace('\\', '/');
  }
}
