package dateline.event;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Article;
import dateline.corpus.Span;
import java.util.List;

/**
 * The smallest passage of one article that reports one happening.
 *
 * @param articleId the article the passage comes from
 * @param passage where it stands in the article's text; 12 to 400 units, never across a blank line
 * @param when the date that this article alone supports
 * @param what the happening
 * @param confidence how sure the extractor is, from 0 to 1: of mentions with 0.9, nine in ten are
 *     right
 */
public record Mention(String articleId, Span passage, When when, What what, double confidence) {

  public Mention {
    requireNonNull(articleId, "articleId");
    requireNonNull(passage, "passage");
    requireNonNull(when, "when");
    requireNonNull(what, "what");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within 0..1: " + confidence);
    }
  }

  /** The same mention with other names for who takes part. */
  public Mention withActors(List<String> actors) {
    return new Mention(articleId, passage, when, what.withActors(actors), confidence);
  }

  /** The passage as the reader saw it. */
  public String quoteFrom(Article article) {
    return passage.in(article.text());
  }
}
