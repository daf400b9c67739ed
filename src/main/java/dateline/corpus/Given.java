package dateline.corpus;

import static java.util.Objects.requireNonNull;

/**
 * A fact about an article and where it comes from.
 *
 * @param value what is said
 * @param source who says so; a user wins over metadata, metadata over the text
 * @param reason the same in a person's words, such as "front matter of protest.md"
 */
public record Given<T>(T value, Source source, String reason) {

  /** Who states a fact about an article, the weakest first. */
  public enum Source {
    TEXT,
    METADATA,
    USER
  }

  public Given {
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    requireNonNull(reason, "reason");
  }
}
