package dateline.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What reading one file gave.
 *
 * @param file the file
 * @param article the article; empty where there is none in the file
 * @param problems what is wrong with the file
 */
public record Reading(ArticleFile file, Optional<Article> article, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }

  static Reading failed(ArticleFile file, String reason, String advice) {
    return new Reading(file, Optional.empty(), List.of(new Problem(file.name(), reason, advice)));
  }
}
