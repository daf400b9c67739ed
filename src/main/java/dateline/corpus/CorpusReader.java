package dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads articles from files and folders. Whatever is wrong with a file becomes a problem, and the
 * others are still read.
 */
public final class CorpusReader {

  private static final long LARGEST = 4L << 20;

  private final FileAccess files;

  public CorpusReader() {
    this(FileAccess.DISK);
  }

  CorpusReader(FileAccess files) {
    this.files = files;
  }

  /**
   * Finds the articles in files and folders, without opening them. Hidden files and folders are
   * left out unless they are named.
   *
   * @throws UnknownIdException if a required date is given for no article, or for several
   */
  public Inventory find(List<Path> paths, PublishedDates dates) {
    var folder = FileNames.commonFolder(paths.stream().map(FileFinder::folderOf).toList());
    var finder = new FileFinder(files, folder, realPaths(dates.tables()));
    paths.forEach(finder::search);
    var ids = new Ids(finder.found(), folder);
    var assignment =
        new DateAssignment(finder.found().stream().map(ids::of).sorted().toList(), dates);
    var problems = new ArrayList<>(finder.problems());
    problems.addAll(ids.sharedNames());
    problems.addAll(assignment.problems());
    var found =
        finder.found().stream()
            .map(f -> articleFile(f, ids.of(f), folder, assignment))
            .sorted(Comparator.comparing(ArticleFile::id))
            .toList();
    return new Inventory(found, problems);
  }

  private static ArticleFile articleFile(
      Path file, String id, Path folder, DateAssignment assignment) {
    return new ArticleFile(id, file, FileNames.from(folder, file), assignment.dateOf(id));
  }

  private static Set<Path> realPaths(List<Path> paths) {
    var real = new HashSet<Path>();
    for (var path : paths) {
      try {
        real.add(path.toRealPath());
      } catch (IOException e) {
        real.add(path.toAbsolutePath().normalize());
      }
    }
    return real;
  }

  /** Reads one article. */
  public Reading read(ArticleFile file) {
    try {
      long size = files.size(file.file());
      return size > LARGEST ? tooLarge(file, size) : read(file, files.read(file.file()));
    } catch (IOException e) {
      return Reading.failed(
          file, Failure.reason(e), "Check that the file is there and that you may open it.");
    } catch (RuntimeException | StackOverflowError e) {
      return Reading.failed(
          file,
          "The file could not be understood: " + e.getClass().getSimpleName() + ".",
          "Leave it out; please report it as a fault of Dateline.");
    }
  }

  private static Reading tooLarge(ArticleFile file, long size) {
    return Reading.failed(
        file,
        "The file has %d MB; an article has at most %d.".formatted(size >> 20, LARGEST >> 20),
        "Split it into one file an article.");
  }

  private Reading read(ArticleFile file, byte[] bytes) {
    var kind = Binary.kindOf(bytes);
    if (kind.isPresent()) {
      return noText(file, "The file is " + kind.get() + ", whatever its name says.");
    }
    boolean isPage = HtmlReader.isPage(file, bytes);
    var decoded = isPage ? HtmlReader.decode(bytes) : Decoder.decode(bytes);
    if (Binary.isNoText(decoded.text())) {
      return noText(file, "The file holds no text.");
    }
    return isPage ? page(file, bytes, decoded) : plainText(file, bytes, decoded);
  }

  private Reading page(ArticleFile file, byte[] bytes, Decoded decoded) {
    var content = HtmlReader.read(decoded.text(), FileNames.nameOf(file.file()));
    if (content.text().isBlank()) {
      return Reading.failed(
          file,
          "The page holds no text of an article.",
          "Open it in a browser, and save it again when the text shows.");
    }
    return article(file, bytes, decoded, content);
  }

  private Reading plainText(ArticleFile file, byte[] bytes, Decoded decoded) {
    int start = FrontMatter.in(decoded.text()).map(Span::end).orElse(0);
    if (decoded.text().substring(start).isBlank()) {
      return Reading.failed(
          file, "The article is empty.", "Put the text into the file, or delete it.");
    }
    var metadata = MetadataReader.frontMatter(file, decoded.text());
    return article(file, bytes, decoded, new Content(decoded.text(), metadata));
  }

  private static Reading noText(ArticleFile file, String reason) {
    return Reading.failed(file, reason, "Open it and save it as plain text.");
  }

  private Reading article(ArticleFile file, byte[] bytes, Decoded decoded, Content content) {
    var metadata = new MetadataReader(files).beside(file).orElse(content.metadata());
    var problems = new ArrayList<Problem>();
    decoded.doubt().ifPresent(d -> problems.add(new Problem(file.name(), d.reason(), d.advice())));
    metadata
        .complaints()
        .forEach(c -> problems.add(new Problem(file.name(), c.reason(), c.advice())));
    var article =
        new Article(
            file.id(),
            file.file(),
            sha256(bytes),
            decoded.charset().name(),
            content.text(),
            metadata.stated().withPublished(file.published()));
    return new Reading(file, Optional.of(article), problems);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
