package dateline.event;

import dateline.corpus.Span;
import java.util.Optional;

/** Cuts the passages that mentions cite: 12 to 400 characters of one paragraph. */
final class Passages {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 400;

  private final String text;

  Passages(String text) {
    this.text = text;
  }

  /** The passage of a happening; empty where it would be too short. */
  Optional<Span> of(Happening happening) {
    var span = trim(happening.passage());
    if (span.length() > LONGEST) {
      int trigger = happening.parse().word(happening.trigger().place()).token().span().start();
      int start = Math.max(span.start(), Math.min(trigger - LONGEST / 2, span.end() - LONGEST));
      span = trim(new Span(start, Math.min(span.end(), start + LONGEST)));
    }
    return Optional.of(span).filter(s -> s.length() >= SHORTEST);
  }

  private Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && " ,;:–—\n\r\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:–—\n\r\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
