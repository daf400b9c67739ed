package dateline.corpus;

import java.util.concurrent.CancellationException;

/**
 * How long work on many articles ends early: whoever cancels it interrupts its threads, and every
 * long loop asks at each turn.
 */
public final class Cancellation {

  private Cancellation() {}

  /**
   * Ends the work of this thread if it is to stop.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
