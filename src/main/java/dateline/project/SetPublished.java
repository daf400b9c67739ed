package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * States when an article was published. Every date in the article that hangs on it changes, so it
 * takes effect when the articles are read again with {@link Project#published()}.
 *
 * @param articleId the article
 * @param date the day
 */
public record SetPublished(String articleId, LocalDate date) implements Edit {

  public SetPublished {
    requireNonNull(articleId, "articleId");
    requireNonNull(date, "date");
  }

  @Override
  public String name() {
    return "Set publication date of “" + articleId + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return Optional.of(timeline);
  }
}
