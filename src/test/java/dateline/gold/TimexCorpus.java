package dateline.gold;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import dateline.text.TextAnalyzer;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Articles annotated with time expressions, of which every third is held back: nobody who works on
 * the tagger looks at it.
 *
 * @param articles the articles, by name
 */
record TimexCorpus(List<TimexArticle> articles) {

  private static final int HELD_BACK = 3;

  TimexCorpus {
    articles = List.copyOf(articles);
  }

  /** Reads the {@code .tml} files of a folder. */
  static TimexCorpus read(Path folder) throws IOException {
    var articles = new ArrayList<TimexArticle>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
        articles.add(TimexReader.read(file));
      }
    }
    return new TimexCorpus(articles);
  }

  /** What a tagger finds in each article, given its day of publication. */
  List<List<Timex>> tag(TextAnalyzer analyzer, TimeTagger tagger) {
    return articles.stream()
        .map(
            article ->
                tagger
                    .tag(analyzer.analyze(plain(article)), Optional.of(article.published()))
                    .stream()
                    .map(Timex::of)
                    .toList())
        .toList();
  }

  private static Article plain(TimexArticle article) {
    return new Article(
        article.name(), Path.of(article.name()), "", "UTF-8", article.text(), Stated.NOTHING);
  }

  /** The counts of each article, for what was found in each. */
  List<TimexCounts> score(List<List<Timex>> found) {
    return IntStream.range(0, articles.size())
        .mapToObj(i -> TimexScorer.score(articles.get(i), found.get(i)))
        .toList();
  }

  /** Of a list with one entry for each article, those held back, or the others. */
  static <T> List<T> part(List<T> all, boolean heldBack) {
    return IntStream.range(0, all.size())
        .filter(i -> (i % HELD_BACK == HELD_BACK - 1) == heldBack)
        .mapToObj(all::get)
        .toList();
  }
}
