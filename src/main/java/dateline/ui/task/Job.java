package dateline.ui.task;

import dateline.pipeline.Progress;

/**
 * Work that takes time.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Job<T> {

  /**
   * Does the work.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} asked it to stop
   * @throws Exception if it failed
   */
  T run(Progress progress) throws Exception;
}
