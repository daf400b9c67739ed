package dateline.pipeline;

import dateline.corpus.Corpus;
import dateline.corpus.CorpusReader;
import dateline.corpus.Problem;
import dateline.corpus.PublishedDates;
import dateline.event.Extraction;
import dateline.merge.Merger;
import dateline.text.OpenNlpAnalyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns articles into a timeline. The same files give the same timeline, whatever the number of
 * threads and the order of the paths.
 */
public final class Pipeline {

  private final CorpusReader reader;
  private final ArticleExtractor extractor;
  private final ArticleTasks tasks;
  private final Merger merger = new Merger();

  Pipeline(CorpusReader reader, ArticleExtractor extractor, int threads) {
    this.reader = reader;
    this.extractor = extractor;
    this.tasks = new ArticleTasks(threads);
  }

  /** For English news, on all processors. Loads the language models, which takes half a second. */
  public static Pipeline english() {
    return new Pipeline(
        new CorpusReader(),
        new ArticleExtractor(OpenNlpAnalyzer.load()),
        Runtime.getRuntime().availableProcessors());
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
    var corpus = read(paths, dates, progress, problems);
    var extract = new Guarded<>(extractor::extract);
    var outcomes = tasks.map("Finding events", corpus.articles(), extract, progress);
    outcomes.forEach(o -> o.problem().ifPresent(problems::add));
    var extractions = outcomes.stream().flatMap(o -> o.result().stream()).toList();
    return new Timeline(
        extractions.stream().map(Pipeline::source).toList(),
        merger.merge(extractions),
        extractions.stream().flatMap(e -> e.undated().stream()).toList(),
        problems);
  }

  private Corpus read(
      List<Path> paths, PublishedDates dates, Progress progress, List<Problem> problems) {
    var inventory = reader.find(paths, dates);
    var corpus =
        Corpus.of(tasks.map("Reading articles", inventory.files(), reader::read, progress));
    problems.addAll(inventory.problems());
    problems.addAll(corpus.problems());
    return corpus;
  }

  private static Source source(Extraction extraction) {
    return new Source(extraction.text().article(), extraction.dating(), extraction.text().blocks());
  }
}
