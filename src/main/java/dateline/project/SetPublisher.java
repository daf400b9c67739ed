package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Given;
import dateline.pipeline.Source;

/**
 * States who published an article.
 *
 * @param publisher by name
 */
public record SetPublisher(String publisher) implements ArticleChange {

  public SetPublisher {
    requireNonNull(publisher, "publisher");
    if (publisher.isBlank()) {
      throw new IllegalArgumentException("a publisher must have a name");
    }
  }

  @Override
  public String name(String articleId) {
    return "Set publisher of “" + articleId + "”";
  }

  @Override
  public Source applyTo(Source source) {
    var article = source.article();
    var given = new Given<>(publisher, Given.Source.USER, "set by hand");
    return source.with(article.withStated(article.stated().withPublisher(given)));
  }
}
