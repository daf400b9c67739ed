package dateline.ui.desk;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import java.util.Optional;

/** What stands beside the timeline. */
public sealed interface Page {

  /** The selected event and the sentences that report it. */
  record OfEvent() implements Page {}

  /**
   * A whole article.
   *
   * @param articleId the article
   * @param at the passage to go to
   */
  record OfArticle(String articleId, Optional<Span> at) implements Page {
    public OfArticle {
      requireNonNull(articleId, "articleId");
      requireNonNull(at, "at");
    }
  }

  /** The happenings without a date. */
  record OfUndated() implements Page {}

  /** The selected event, to be checked. */
  record OfReview() implements Page {}

  /** What could not be read. */
  record OfProblems() implements Page {}

  /** What a person has changed. */
  record OfCorrections() implements Page {}

  /** The articles that were read. */
  record OfArticles() implements Page {}
}
