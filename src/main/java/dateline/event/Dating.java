package dateline.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param published the day; empty exactly where the basis is unknown
 * @param basis what the day rests on
 * @param reason the same in a person's words
 * @param confidence from 0 to 1
 */
public record Dating(Optional<LocalDate> published, Basis basis, String reason, double confidence) {

  /** What a publication date rests on. */
  public enum Basis {
    METADATA,
    DATELINE,
    TEXT,
    CORPUS,
    USER,
    UNKNOWN;

    /** The name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Dating {
    requireNonNull(basis, "basis");
    requireNonNull(reason, "reason");
    if (published.isPresent() == (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException("a date and its basis must agree: " + published);
    }
  }
}
