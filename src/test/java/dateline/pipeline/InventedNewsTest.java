package dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.export.TimelineJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedNewsTest {

  private static final int ARTICLES = 200;

  private final InventedNews news = new InventedNews(ARTICLES, 700, 5);

  @Test
  void theSameNumbersMakeTheSameArticles() {
    var again = new InventedNews(ARTICLES, 700, 5);
    var other = new InventedNews(ARTICLES, 700, 6);

    assertThat(news.article(7)).isEqualTo(again.article(7)).isNotEqualTo(other.article(7));
  }

  @Test
  void someArticlesTellNoDateAndSomeRepublishAText() {
    var texts = IntStream.range(0, ARTICLES).mapToObj(news::article).toList();

    assertThat(texts.stream().filter(text -> text.startsWith("#")).count())
        .isBetween(ARTICLES / 5L, ARTICLES / 2L);
    assertThat(texts.stream().map(InventedNewsTest::body).distinct().count())
        .isBetween(ARTICLES * 8 / 10L, ARTICLES - 2L);
  }

  /** What follows the title and the line of the paper. */
  private static String body(String article) {
    int title = article.indexOf("\n\n", article.indexOf("# "));
    return article.substring(article.indexOf("\n\n", title + 2));
  }

  @Test
  void oneThreadAndSeveralGiveTheSameBytes(@TempDir Path folder) throws IOException {
    news.write(folder);

    assertThat(timeline(folder, 3))
        .isEqualTo(timeline(folder, 1))
        .contains("\"copyOf\" : \"article");
  }

  private static String timeline(Path folder, int threads) throws IOException {
    var out = new ByteArrayOutputStream();
    var timeline =
        Pipeline.english(threads).run(List.of(folder), PublishedDates.NONE, Progress.NONE);
    TimelineJson.write(timeline, out);
    return out.toString(UTF_8);
  }
}
