package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.pipeline.Timeline;
import java.util.Optional;

/**
 * Says something of an article.
 *
 * @param articleId the article
 * @param change what is said
 */
public record ArticleEdit(String articleId, ArticleChange change) implements Edit {

  public ArticleEdit {
    requireNonNull(articleId, "articleId");
    requireNonNull(change, "change");
  }

  @Override
  public String name() {
    return change.name(articleId);
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return timeline
        .source(articleId)
        .map(
            changed ->
                timeline.withSources(
                    timeline.sources().stream()
                        .map(s -> s.equals(changed) ? change.applyTo(s) : s)
                        .toList()));
  }
}
