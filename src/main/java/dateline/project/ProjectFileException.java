package dateline.project;

import dateline.corpus.Problem;
import java.io.IOException;

/** A project file that cannot be read. */
public final class ProjectFileException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProjectFileException(Problem problem, Throwable cause) {
    super(problem.file() + ": " + problem.reason() + " " + problem.advice(), cause);
    this.problem = problem;
  }

  /** The file, what is wrong with it, and what to do. */
  public Problem problem() {
    return problem;
  }
}
