package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.pipeline.Source;
import java.time.LocalDate;

/**
 * States when an article was published. Every date in the article that hangs on it changes, so it
 * takes effect when the articles are read again with {@link Project#published()}.
 *
 * @param date the day
 */
public record SetPublished(LocalDate date) implements ArticleChange {

  public SetPublished {
    requireNonNull(date, "date");
  }

  @Override
  public String name(String articleId) {
    return "Set publication date of “" + articleId + "”";
  }

  @Override
  public Source applyTo(Source source) {
    return source;
  }
}
