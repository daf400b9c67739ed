package dateline.pipeline;

import dateline.corpus.Article;
import dateline.corpus.Corpus;
import dateline.corpus.CorpusReader;
import dateline.corpus.Problem;
import dateline.corpus.PublishedDates;
import dateline.event.ClueFinder;
import dateline.event.Extraction;
import dateline.event.MentionFinder;
import dateline.merge.Copies;
import dateline.merge.Merger;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns articles into a timeline. The same files give the same timeline, whatever the number of
 * threads and the order of the paths.
 */
public final class Pipeline {

  private final CorpusReader reader;
  private final ArticleExtractor extractor;
  private final Merger merger;
  private final ArticleTasks tasks;

  Pipeline(CorpusReader reader, ArticleExtractor extractor, Merger merger, int threads) {
    this.reader = reader;
    this.extractor = extractor;
    this.merger = merger;
    this.tasks = new ArticleTasks(threads);
  }

  /** For English news, on all processors. Loads the language models, which takes half a second. */
  public static Pipeline english() {
    return english(Runtime.getRuntime().availableProcessors());
  }

  /** For English news, on a number of threads. */
  public static Pipeline english(int threads) {
    var extractor =
        new ArticleExtractor(OpenNlpAnalyzer.load(), TimeTagger.of("en"), MentionFinder.english());
    return new Pipeline(new CorpusReader(), extractor, new Merger(), threads);
  }

  /**
   * Reads articles and extracts their timeline.
   *
   * @param paths files and folders
   * @param dates publication dates that a person gave
   * @throws java.util.concurrent.CancellationException if the run is cancelled
   * @throws dateline.corpus.UnknownIdException if a required date is given for no article, or for
   *     several
   */
  public Timeline run(List<Path> paths, PublishedDates dates, Progress progress) {
    var problems = new ArrayList<Problem>();
    var articles = read(paths, dates, progress, problems);
    var corpus = dates(articles, TimeTagger.of("en"), progress, problems);
    var extractions =
        each("Finding events", articles, a -> extractor.extract(a, corpus), progress, problems);
    return tasks.together(
        "Merging events", extractions.size(), () -> timeline(extractions, problems), progress);
  }

  private Timeline timeline(List<Extraction> extractions, List<Problem> problems) {
    var copies = Copies.among(extractions);
    var merged = merger.mergeByDay(extractions, copies);
    return new Timeline(
        extractions.stream().map(e -> source(e, copies)).toList(),
        merged.events(),
        extractions.stream().flatMap(e -> e.undated().stream()).toList(),
        problems,
        merged.earlier(),
        List.of(),
        merged.teller());
  }

  /**
   * Reads articles and finds their time expressions; otherwise as {@link #run}.
   *
   * @param tagger finds them, in the language of the articles
   */
  public Tagging timeExpressions(
      List<Path> paths, PublishedDates dates, TimeTagger tagger, Progress progress) {
    var problems = new ArrayList<Problem>();
    var articles = read(paths, dates, progress, problems);
    var corpus = dates(articles, tagger, progress, problems);
    Function<Article, TaggedArticle> tag = article -> extractor.tag(article, corpus, tagger);
    return new Tagging(
        each("Finding time expressions", articles, tag, progress, problems), problems);
  }

  private List<Article> read(
      List<Path> paths, PublishedDates dates, Progress progress, List<Problem> problems) {
    var inventory = reader.find(paths, dates);
    var corpus =
        Corpus.of(tasks.map("Reading articles", inventory.files(), reader::read, progress));
    problems.addAll(inventory.problems());
    problems.addAll(corpus.problems());
    return corpus.articles();
  }

  private CorpusDates dates(
      List<Article> articles, TimeTagger tagger, Progress progress, List<Problem> problems) {
    var finder = new ClueFinder(tagger);
    var clues = each("Dating articles", articles, finder::find, progress, problems);
    return tasks.together(
        "Comparing dates", clues.size(), () -> CorpusDates.of(articles, clues), progress);
  }

  /** What a stage makes of each article; those it fails on become problems. */
  private <T> List<T> each(
      String stage,
      List<Article> articles,
      Function<Article, T> work,
      Progress progress,
      List<Problem> problems) {
    var outcomes = tasks.map(stage, articles, new Guarded<>(work), progress);
    outcomes.forEach(o -> o.problem().ifPresent(problems::add));
    return outcomes.stream().flatMap(o -> o.result().stream()).toList();
  }

  private static Source source(Extraction extraction, Copies copies) {
    var article = extraction.text().article();
    return new Source(
        article,
        extraction.dating(),
        extraction.text().blocks(),
        extraction.times(),
        copies.originalOf(article.id()));
  }
}
