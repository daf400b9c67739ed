package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import dateline.pipeline.Timeline;
import java.util.Optional;

/**
 * Does something with a passage of an article, whether or not the program found anything in it.
 *
 * @param passage the passage
 * @param change what is done
 */
public record PassageEdit(Anchor passage, PassageChange change) implements Edit {

  private static final int SHOWN = 40;

  public PassageEdit {
    requireNonNull(passage, "passage");
    requireNonNull(change, "change");
  }

  /**
   * Does something with a passage of an article of a timeline.
   *
   * @throws IllegalArgumentException if the timeline has no such article
   */
  public static PassageEdit of(
      String articleId, Span passage, PassageChange change, Timeline timeline) {
    var source =
        timeline
            .source(articleId)
            .orElseThrow(() -> new IllegalArgumentException("no article " + articleId));
    return new PassageEdit(Anchor.of(articleId, passage, source.article().text()), change);
  }

  @Override
  public String name() {
    var quote = passage.quote().quote().strip().replaceAll("\\s+", " ");
    return change.name(quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "…");
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return passage.in(timeline).map(place -> change.applyTo(timeline, place));
  }
}
