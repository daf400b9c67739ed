package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.corpus.Article;
import dateline.corpus.CorpusReader;
import dateline.corpus.Problem;
import dateline.corpus.PublishedDates;
import dateline.event.MentionFinder;
import dateline.merge.Event;
import dateline.merge.Merger;
import dateline.text.AnalyzedText;
import dateline.text.OpenNlpAnalyzer;
import dateline.text.TextAnalyzer;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  private static final TextAnalyzer ENGLISH = OpenNlpAnalyzer.load();
  private static final int ARTICLES = 12;

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          folder.resolve("article%02d.txt".formatted(i)),
          """
          ---
          published: 2019-03-%02d
          ---
          River bursts its banks

          The river burst its banks on Monday and flooded %d streets.

          Soldiers closed the old bridge on Sunday. The mayor resigned on March 5.
          """
              .formatted(6 + i % 3, 10 + i));
    }
  }

  @Test
  void datesInFiguresAreReadAsTheOtherArticlesWriteThem() throws IOException {
    var other = folder.resolve("other.txt");
    Files.writeString(other, "The bridge opened on 12/31/18 and shut on 11/28/18.\n");
    var unclear = folder.resolve("unclear.txt");
    Files.writeString(unclear, "The bridge was sold on 2/3/19.\n");

    var alone = timeExpressions(List.of(unclear));
    var together = timeExpressions(List.of(other, unclear));

    assertThat(alone.get(0).value()).isEqualTo("2019-03-02");
    assertThat(together.get(2).value()).isEqualTo("2019-02-03");
  }

  private static List<TimeExpression> timeExpressions(List<Path> files) {
    return pipeline(ENGLISH, 2)
        .timeExpressions(files, PublishedDates.NONE, TimeTagger.of("en"), Progress.NONE)
        .articles()
        .stream()
        .flatMap(article -> article.expressions().stream())
        .toList();
  }

  @Test
  void doubledBlanksChangeNoTitle() throws IOException {
    var text =
        """
        The navy spokesman said on Monday that two boats had sunk. He warned on Tuesday of a storm.

        The harbour master, Anna Kovac, closed the port on Wednesday.
        """;

    assertThat(titles(text.replace(" ", "  "))).isNotEmpty().isEqualTo(titles(text));
  }

  /** The titles of what an article tells. */
  private List<String> titles(String text) throws IOException {
    var file = folder.resolve("alone.txt");
    Files.writeString(file, "---\npublished: 2019-03-07\n---\n" + text);
    var timeline = pipeline(ENGLISH, 1).run(List.of(file), PublishedDates.NONE, Progress.NONE);
    return timeline.events().stream().map(Event::title).toList();
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    var one = pipeline(ENGLISH, 1).run(List.of(folder), PublishedDates.NONE, Progress.NONE);
    var four = pipeline(ENGLISH, 4).run(List.of(folder), PublishedDates.NONE, Progress.NONE);

    assertThat(one.events()).isNotEmpty();
    assertThat(four).isEqualTo(one);
  }

  @Test
  void theOrderOfThePathsDoesNotMatter() throws IOException {
    var paths = new ArrayList<Path>();
    try (var files = Files.list(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(paths::add);
    }

    var backwards = pipeline(ENGLISH, 2).run(paths, PublishedDates.NONE, Progress.NONE);

    assertThat(backwards)
        .isEqualTo(pipeline(ENGLISH, 2).run(List.of(folder), PublishedDates.NONE, Progress.NONE));
  }

  @Test
  void everyMentionStandsInItsArticleAndEventsAreInOrder() {
    var timeline = pipeline(ENGLISH, 2).run(List.of(folder), PublishedDates.NONE, Progress.NONE);

    assertThat(timeline.sources()).hasSize(ARTICLES);
    assertThat(timeline.events())
        .extracting(e -> e.date().range().first())
        .isSorted()
        .hasSizeGreaterThan(1);
    assertThat(timeline.events().stream().flatMap(e -> e.mentions().stream()))
        .allSatisfy(
            m ->
                assertThat(m.quoteFrom(timeline.source(m.articleId()).orElseThrow().article()))
                    .isNotBlank());
  }

  @Test
  void theHeadlineNamesAnArticleWithoutAStatedTitle() {
    var timeline = pipeline(ENGLISH, 1).run(List.of(folder), PublishedDates.NONE, Progress.NONE);

    assertThat(timeline.sources().get(0).article().stated().title())
        .hasValueSatisfying(title -> assertThat(title.value()).isEqualTo("River bursts its banks"));
  }

  @Test
  void anArticleThatFailsInAStageIsAProblemAndTheOthersStay() {
    var timeline = run(failing());

    assertThat(timeline.sources()).hasSize(ARTICLES - 1);
    assertThat(timeline.problems()).extracting(Problem::file).containsExactly("article03.txt");
    assertThat(timeline.events()).isNotEmpty();
  }

  @Test
  void anArticleThatOverflowsTheStackIsAProblemAndTheOthersStay() {
    var timeline =
        run(article -> article.id().equals("article03") ? recurse(article) : text(article));

    assertThat(timeline.sources()).hasSize(ARTICLES - 1);
    assertThat(timeline.problems()).extracting(Problem::file).containsExactly("article03.txt");
  }

  @Test
  void aRunThatIsCancelledBeforeItStartsReadsNothing() {
    var read = new ArrayList<String>();
    TextAnalyzer watched =
        article -> {
          read.add(article.id());
          return text(article);
        };

    assertThatThrownBy(
            () ->
                pipeline(watched, 1)
                    .run(
                        List.of(folder),
                        PublishedDates.NONE,
                        new CancelledAt("Reading articles", 0)))
        .isInstanceOf(CancellationException.class);
    assertThat(read).isEmpty();
  }

  @Test
  void aRunThatIsCancelledBetweenArticlesBeginsNoOther() {
    var begun = new AtomicInteger();
    TextAnalyzer endless =
        article -> {
          if (begun.incrementAndGet() > 1) {
            sleepUntilInterrupted();
          }
          return text(article);
        };

    assertThatThrownBy(
            () ->
                pipeline(endless, 2)
                    .run(
                        List.of(folder), PublishedDates.NONE, new CancelledAt("Finding events", 1)))
        .isInstanceOf(CancellationException.class);
    assertThat(begun).hasValueLessThanOrEqualTo(1 + 2);
  }

  private static void sleepUntilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  @Test
  void progressCountsEveryArticleOfEveryStage() {
    var told = new ArrayList<String>();
    var progress =
        new Progress() {
          @Override
          public void report(String stage, int done, int total) {
            told.add(stage + " " + done + "/" + total);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };

    pipeline(ENGLISH, 2).run(List.of(folder), PublishedDates.NONE, progress);

    assertThat(told)
        .hasSize(3 * (ARTICLES + 1) + 2 * 2)
        .startsWith("Reading articles 0/12", "Reading articles 1/12")
        .endsWith("Finding events 12/12", "Merging events 0/12", "Merging events 12/12");
  }

  private Timeline run(TextAnalyzer analyzer) {
    return pipeline(analyzer, 2).run(List.of(folder), PublishedDates.NONE, Progress.NONE);
  }

  private static Pipeline pipeline(TextAnalyzer analyzer, int threads) {
    var extractor = new ArticleExtractor(analyzer, TimeTagger.of("en"), MentionFinder.english());
    return new Pipeline(new CorpusReader(), extractor, new Merger(), threads);
  }

  private static TextAnalyzer failing() {
    return article -> {
      if (article.id().equals("article03")) {
        throw new IllegalStateException("broken");
      }
      return text(article);
    };
  }

  private static AnalyzedText text(Article article) {
    return ENGLISH.analyze(article);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static AnalyzedText recurse(Article article) {
    return recurse(article);
  }

  /** Wants the run to stop as soon as so many articles have passed a stage. */
  private static final class CancelledAt implements Progress {

    private final String stage;
    private final int articles;
    private boolean reached;

    CancelledAt(String stage, int articles) {
      this.stage = stage;
      this.articles = articles;
    }

    @Override
    public void report(String current, int done, int total) {
      reached |= current.equals(stage) && done == articles;
    }

    @Override
    public boolean isCancelled() {
      return reached;
    }
  }
}
