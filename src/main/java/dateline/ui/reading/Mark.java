package dateline.ui.reading;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import java.util.List;

/**
 * A part of a text that stands out.
 *
 * @param span where, within the text shown
 * @param styles its style classes
 * @param target what it leads to; equal for parts that belong together, empty where it leads
 *     nowhere
 * @param underlined whether a line below the words marks them, not the ground behind them
 */
public record Mark(Span span, List<String> styles, String target, boolean underlined) {

  public Mark {
    requireNonNull(span, "span");
    requireNonNull(target, "target");
    styles = List.copyOf(styles);
  }

  /** A mark on the ground behind the words. */
  public Mark(Span span, List<String> styles, String target) {
    this(span, styles, target, false);
  }
}
