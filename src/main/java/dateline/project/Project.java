package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Problem;
import dateline.corpus.PublishedDates;
import dateline.pipeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles of a timeline and what a person did to it. Immutable.
 *
 * @param paths files and folders of articles
 * @param given publication dates the project was started with
 * @param edits in the order they were made
 */
public record Project(List<Path> paths, PublishedDates given, List<Edit> edits) {

  public Project {
    requireNonNull(given, "given");
    paths = List.copyOf(paths);
    edits = List.copyOf(edits);
  }

  /** A project that nobody has done anything to. */
  public static Project of(List<Path> paths, PublishedDates given) {
    return new Project(paths, given, List.of());
  }

  /** The same project with one more edit. */
  public Project with(Edit edit) {
    return new Project(paths, given, Stream.concat(edits.stream(), Stream.of(edit)).toList());
  }

  /** The publication dates to extract with. Where they change, the articles must be read again. */
  public PublishedDates published() {
    var set = edits.stream().flatMap(edit -> published(edit).stream()).toList();
    return given.and(new PublishedDates(set, List.of()));
  }

  private static Optional<PublishedDates.Entry> published(Edit edit) {
    return edit instanceof ArticleEdit article && article.change() instanceof SetPublished set
        ? Optional.of(
            new PublishedDates.Entry(article.articleId(), set.date(), "set by hand", false))
        : Optional.empty();
  }

  /**
   * The extracted timeline with every edit done to it. An edit that no longer applies is kept in
   * the project and listed among the problems.
   */
  public Timeline applyTo(Timeline extracted) {
    return applyTo(extracted, 0);
  }

  /** The timeline of the first edits, with the rest of them done to it. */
  Timeline applyTo(Timeline timeline, int done) {
    var edited = timeline;
    for (var edit : edits.subList(done, edits.size())) {
      var before = edited;
      edited = edit.applyTo(before).orElseGet(() -> withProblem(before, withoutEffect(edit)));
    }
    return edited;
  }

  private static Timeline withProblem(Timeline timeline, Problem problem) {
    return timeline.withProblems(
        Stream.concat(timeline.problems().stream(), Stream.of(problem)).toList());
  }

  private static Problem withoutEffect(Edit edit) {
    return new Problem(
        edit.name(),
        "This correction no longer applies: what it was made on is not found any more.",
        "Undo it, or restore the article as it was.");
  }
}
