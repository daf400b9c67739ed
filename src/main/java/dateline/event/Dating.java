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

  /** Nothing tells the day. */
  public static final Dating UNKNOWN =
      new Dating(
          Optional.empty(),
          Basis.UNKNOWN,
          "nothing is stated, and the days the text speaks of do not tell which one it is of",
          0);

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
