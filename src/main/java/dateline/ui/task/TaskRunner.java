package dateline.ui.task;

/** Runs jobs: behind the window, or at once in tests. */
public interface TaskRunner {

  /** A job that was started. */
  @FunctionalInterface
  interface Running {

    /** Asks the job to stop; does nothing if it has ended. */
    void cancel();
  }

  /** Starts a job. */
  <T> Running start(Job<T> job, TaskListener<T> listener);
}
