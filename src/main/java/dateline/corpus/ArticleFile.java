package dateline.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that should hold an article.
 *
 * @param id the article's id
 * @param file the file
 * @param name its path from the common folder, as problems name it
 * @param published the publication date that a person gave
 */
public record ArticleFile(String id, Path file, String name, Optional<Given<LocalDate>> published) {

  public ArticleFile {
    requireNonNull(id, "id");
    requireNonNull(file, "file");
    requireNonNull(name, "name");
    requireNonNull(published, "published");
  }

  /** Its name without the ending. */
  String stem() {
    return FileNames.withoutEnding(FileNames.nameOf(file));
  }
}
