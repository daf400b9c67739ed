package dateline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets work end tidily when the process is told to stop (Ctrl+C). The exit code then tells the
 * truth: that of the work if it was finished, else {@link #EXIT_CODE}.
 */
public final class Interruption {

  /** The exit code of work that was interrupted. */
  public static final int EXIT_CODE = 130;

  private static final int PATIENCE_SECONDS = 5;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean requested;
  private volatile int code = EXIT_CODE;

  /** Whether the process was told to stop. */
  public boolean isRequested() {
    return requested;
  }

  /** Does the work; while it runs, the process ends only when it has. */
  public int guard(IntSupplier work) {
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      code = work.getAsInt();
      return code;
    } finally {
      ended.countDown();
      release();
    }
  }

  /** Lets the process end at once when it is told to; for work that has its own way to stop. */
  public void release() {
    if (!requested) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void stop() {
    requested = true;
    try {
      boolean done = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Runtime.getRuntime().halt(done ? code : EXIT_CODE);
    } catch (InterruptedException e) {
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }
}
