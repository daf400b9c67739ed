package dateline.ui.task;

/**
 * Learns how a job goes. Called on the thread that shows things; exactly one of {@link #done},
 * {@link #failed} and {@link #cancelled} is called, and nothing after it.
 *
 * @param <T> what comes out of the job
 */
public interface TaskListener<T> {

  /** The job has come so far; see {@link dateline.pipeline.Progress#report}. */
  default void progressed(String stage, int done, int total) {}

  void done(T result);

  void failed(Exception problem);

  /** The job was cancelled; it left nothing behind. */
  default void cancelled() {}
}
