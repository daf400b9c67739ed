package dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the names of files say. */
public final class FileNames {

  /** The endings of the files that articles are read from. */
  static final List<String> ARTICLE_ENDINGS =
      Stream.concat(Stream.of(".txt", ".md"), HtmlReader.ENDINGS.stream()).toList();

  private FileNames() {}

  static boolean isArticle(Path file) {
    var name = nameOf(file).toLowerCase(Locale.ROOT);
    return ARTICLE_ENDINGS.stream().anyMatch(name::endsWith);
  }

  static boolean isHidden(Path file) {
    return nameOf(file).startsWith(".");
  }

  /** The last name of a path, whatever the locale; see {@link #textOf}. */
  public static String nameOf(Path path) {
    var text = textOf(path);
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /**
   * A path with slashes on every system. Where the locale cannot show a name, as in a container
   * that sets none, its bytes are read as UTF-8, and the path is then absolute.
   */
  static String textOf(Path path) {
    var text = path.toString().replace('\\', '/');
    if (text.indexOf('\ufffd') < 0) {
      return text;
    }
    var raw = path.toUri().getRawPath().replace("+", "%2B");
    return withoutEndSlash(URLDecoder.decode(raw, UTF_8));
  }

  /** A file in a folder, also where the locale cannot show its name. */
  public static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("%2F", "/");
      return Path.of(URI.create(withoutEndSlash(folder.toUri().toString()) + "/" + encoded));
    }
  }

  private static String withoutEndSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
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
    var shown = textOf(absolute);
    return inside ? shown.substring(Math.min(shown.length(), lengthWithSlash(folder))) : shown;
  }

  private static int lengthWithSlash(Path folder) {
    return withoutEndSlash(textOf(folder)).length() + 1;
  }
}
