package dateline.pipeline;

import dateline.corpus.Problem;
import java.util.List;

/**
 * The time expressions of a set of articles.
 *
 * @param articles by id
 * @param problems what could not be read
 */
public record Tagging(List<TaggedArticle> articles, List<Problem> problems) {

  public Tagging {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}
