package dateline.ui.timeline;

import java.util.function.DoubleConsumer;

/** Shows a change bit by bit, or at once. */
public interface Animator {

  /** Shows every change at once: for tests, and for people who want no motion. */
  Animator AT_ONCE =
      new Animator() {
        @Override
        public void run(DoubleConsumer frame) {
          frame.accept(1);
        }

        @Override
        public void stop() {}
      };

  /**
   * Starts a change; one under way is left where it is.
   *
   * @param frame is given how much of the change to show, rising to exactly 1
   */
  void run(DoubleConsumer frame);

  /** Leaves a change where it is. */
  void stop();
}
