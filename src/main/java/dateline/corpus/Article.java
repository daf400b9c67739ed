package dateline.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * One source text. Everything points into {@code text} by offsets; it is never changed.
 *
 * @param id the file name without its last ending, with its path from the common folder where two
 *     would be equal
 * @param file where it was read from
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param encoding the charset the file was decoded with, by its IANA name
 * @param text the file decoded, without a byte-order mark, otherwise unchanged
 * @param stated what metadata, the user or the text say about the article
 */
public record Article(
    String id, Path file, String sha256, String encoding, String text, Stated stated) {

  public Article {
    requireNonNull(id, "id");
    requireNonNull(file, "file");
    requireNonNull(sha256, "sha256");
    requireNonNull(encoding, "encoding");
    requireNonNull(text, "text");
    requireNonNull(stated, "stated");
  }

  /** The same text with other statements about it. */
  public Article withStated(Stated other) {
    return new Article(id, file, sha256, encoding, text, other);
  }
}
