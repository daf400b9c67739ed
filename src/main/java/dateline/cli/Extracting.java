package dateline.cli;

import dateline.corpus.Problem;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.pipeline.Tagging;
import dateline.pipeline.Timeline;
import dateline.time.TimeTagger;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Turns what the command line asks for into results. Each call ends in a {@link
 * CancellationException} if the process was told to stop before it was done; afterwards it is too
 * late.
 */
final class Extracting {

  private final Progress progress;
  private final Supplier<Pipeline> pipeline;

  Extracting(Terminal terminal, Supplier<Pipeline> pipeline) {
    this.progress = new ConsoleProgress(terminal);
    this.pipeline = pipeline;
  }

  /** The timeline with the edits of the project. */
  Timeline run(ArticleArguments.Request request) {
    var project = request.project();
    var extracted = pipeline.get().run(project.paths(), project.published(), progress);
    stopIfInterrupted();
    return project.applyTo(
        extracted.withProblems(joined(request.problems(), extracted.problems())));
  }

  /** The time expressions of the articles, in the language of a tagger. */
  Tagging tag(ArticleArguments.Request request, TimeTagger tagger) {
    var project = request.project();
    var tagging =
        pipeline.get().timeExpressions(project.paths(), project.published(), tagger, progress);
    stopIfInterrupted();
    return new Tagging(tagging.articles(), joined(request.problems(), tagging.problems()));
  }

  private void stopIfInterrupted() {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }

  private static List<Problem> joined(List<Problem> first, List<Problem> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
