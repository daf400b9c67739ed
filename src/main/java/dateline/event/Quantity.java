package dateline.event;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;

/**
 * A number as a text gives it, which may leave it open within bounds.
 *
 * <p>"26" is 26. "At least 26" and "more than 26" begin at 26 and have no end, "up to 26" and
 * "fewer than 26" end there; "about 100" lies within a tenth of it, "nearly 100" up to a tenth
 * below. "Dozens" are 24 to 99, "hundreds" 200 to 999, "thousands" 2,000 to 9,999.
 *
 * @param span the words, what qualifies the number included
 * @param value the number named; for words such as "dozens" their least, for a range its middle
 * @param min the least it may be
 * @param max the most; infinite where it is open
 */
public record Quantity(Span span, double value, double min, double max) {

  public Quantity {
    requireNonNull(span, "span");
    if (!(min <= value && value <= max)) {
      throw new IllegalArgumentException("not in order: " + min + ", " + value + ", " + max);
    }
  }

  /** Whether both may be the same number. */
  public boolean agreesWith(Quantity other) {
    return min <= other.max && other.min <= max;
  }
}
