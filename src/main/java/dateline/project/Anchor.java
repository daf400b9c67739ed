package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * A passage that an edit holds on to: it finds its event again after a new extraction.
 *
 * @param articleId the article
 * @param passage where the quote stood when the edit was made
 * @param quote the exact words
 */
public record Anchor(String articleId, Span passage, String quote) {

  public Anchor {
    requireNonNull(articleId, "articleId");
    requireNonNull(passage, "passage");
    requireNonNull(quote, "quote");
  }

  /** The passages of all mentions of an event. */
  public static List<Anchor> of(Event event, Timeline timeline) {
    return event.mentions().stream().flatMap(m -> of(m, timeline).stream()).toList();
  }

  private static Optional<Anchor> of(Mention mention, Timeline timeline) {
    return timeline
        .source(mention.articleId())
        .map(
            s ->
                new Anchor(mention.articleId(), mention.passage(), mention.quoteFrom(s.article())));
  }

  /**
   * Where the quote stands now: at its old place, else at the nearest; empty where it is gone.
   * Words that merely look alike are never taken for it.
   */
  Optional<Span> in(Timeline timeline) {
    return timeline.source(articleId).flatMap(s -> in(s.article().text()));
  }

  private Optional<Span> in(String text) {
    int before = text.lastIndexOf(quote, passage.start());
    int after = text.indexOf(quote, passage.start());
    if (before < 0 && after < 0) {
      return Optional.empty();
    }
    boolean takeAfter =
        before < 0 || (after >= 0 && after - passage.start() < passage.start() - before);
    int start = takeAfter ? after : before;
    return Optional.of(new Span(start, start + quote.length()));
  }
}
