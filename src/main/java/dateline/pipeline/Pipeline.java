package dateline.pipeline;

import dateline.corpus.Corpus;
import dateline.corpus.CorpusReader;
import dateline.corpus.PublishedDates;
import dateline.event.Dating;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns articles into a timeline. The same files give the same timeline, whatever the number of
 * threads and the order of the paths.
 */
public final class Pipeline {

  private final CorpusReader reader;
  private final ArticleTasks tasks;

  Pipeline(CorpusReader reader, int threads) {
    this.reader = reader;
    this.tasks = new ArticleTasks(threads);
  }

  /** For English news, on all processors. */
  public static Pipeline english() {
    return new Pipeline(new CorpusReader(), Runtime.getRuntime().availableProcessors());
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
    var inventory = reader.find(paths, dates);
    var readings = tasks.map("Reading articles", inventory.files(), reader::read, progress);
    var corpus = Corpus.of(readings);
    var problems = new ArrayList<>(inventory.problems());
    problems.addAll(corpus.problems());
    var sources = corpus.articles().stream().map(a -> new Source(a, UNKNOWN, List.of())).toList();
    return new Timeline(sources, List.of(), List.of(), problems);
  }

  private static final Dating UNKNOWN =
      new Dating(Optional.empty(), Dating.Basis.UNKNOWN, "no date is stated", 0);
}
