package dateline.pipeline;

import dateline.corpus.Article;
import dateline.time.TimeExpression;
import java.util.List;

/**
 * An article with its time expressions.
 *
 * @param article the article
 * @param expressions all of them, furniture included, in text order
 */
public record TaggedArticle(Article article, List<TimeExpression> expressions) {

  public TaggedArticle {
    expressions = List.copyOf(expressions);
  }
}
