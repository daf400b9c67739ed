package dateline.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The articles that were read.
 *
 * @param articles by id; no two of the same content
 * @param problems what could not be read or used
 */
public record Corpus(List<Article> articles, List<Problem> problems) {

  public Corpus {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** Gathers readings, in the order of their ids; of files with equal bytes the first is kept. */
  public static Corpus of(List<Reading> readings) {
    var articles = new ArrayList<Article>();
    var problems = new ArrayList<Problem>();
    var idByContent = new HashMap<String, String>();
    for (var reading : readings) {
      problems.addAll(reading.problems());
      reading
          .article()
          .ifPresent(
              article -> {
                var first = idByContent.putIfAbsent(article.sha256(), article.id());
                if (first == null) {
                  articles.add(article);
                } else {
                  problems.add(copy(reading.file(), first));
                }
              });
    }
    return new Corpus(articles, problems);
  }

  private static Problem copy(ArticleFile file, String first) {
    return new Problem(
        file.name(),
        "The file is the same as article " + first + "; it is read once.",
        "Delete one of the two.");
  }
}
