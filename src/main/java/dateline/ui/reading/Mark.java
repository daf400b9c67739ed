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
 */
public record Mark(Span span, List<String> styles, String target) {

  public Mark {
    requireNonNull(span, "span");
    requireNonNull(target, "target");
    styles = List.copyOf(styles);
  }
}
