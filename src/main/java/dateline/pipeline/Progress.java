package dateline.pipeline;

/** What a long run tells, and asks, whoever started it. Called from the thread that runs. */
public interface Progress {

  /** Tells nobody and is never cancelled. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(String stage, int done, int total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Tells how far the run has come.
   *
   * @param stage what is being done, in a person's words
   * @param done how many articles are done
   * @param total how many there are, at least {@code done}
   */
  void report(String stage, int done, int total);

  /**
   * Whether the run should stop; it then throws {@link java.util.concurrent.CancellationException}.
   */
  boolean isCancelled();
}
