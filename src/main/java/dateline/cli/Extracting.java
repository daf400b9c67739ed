package dateline.cli;

import dateline.pipeline.Pipeline;
import dateline.pipeline.Timeline;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Turns what the command line asks for into a timeline. */
final class Extracting {

  private final Terminal terminal;
  private final Supplier<Pipeline> pipeline;

  Extracting(Terminal terminal, Supplier<Pipeline> pipeline) {
    this.terminal = terminal;
    this.pipeline = pipeline;
  }

  /**
   * The timeline with the edits of the project.
   *
   * @throws CancellationException if the process was told to stop; afterwards it is too late
   */
  Timeline run(ArticleArguments.Request request) {
    var project = request.project();
    var progress = new ConsoleProgress(terminal);
    var extracted = pipeline.get().run(project.paths(), project.published(), progress);
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    var problems = new ArrayList<>(request.problems());
    problems.addAll(extracted.problems());
    return project.applyTo(extracted.withProblems(problems));
  }
}
