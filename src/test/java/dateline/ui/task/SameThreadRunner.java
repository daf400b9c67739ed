package dateline.ui.task;

import dateline.pipeline.Progress;
import java.util.concurrent.CancellationException;

/** Runs a job at once, so that a test needs not wait. */
public final class SameThreadRunner implements TaskRunner {

  @Override
  public <T> Running start(Job<T> job, TaskListener<T> listener) {
    try {
      listener.done(job.run(reportingTo(listener)));
    } catch (CancellationException e) {
      listener.cancelled();
    } catch (Exception e) {
      listener.failed(e);
    }
    return () -> {};
  }

  private static Progress reportingTo(TaskListener<?> listener) {
    return new Progress() {
      @Override
      public void report(String stage, int done, int total) {
        listener.progressed(stage, done, total);
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
