package dateline.corpus;

/**
 * A half-open range of a text, in UTF-16 units as {@link String} counts them.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The text this span points at. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The same span, moved by a number of units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The shortest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Text order; of two that start together the shorter comes first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
