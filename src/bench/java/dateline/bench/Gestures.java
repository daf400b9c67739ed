package dateline.bench;

import dateline.ui.GestureRun;
import java.io.IOException;

/**
 * Random gestures and keys at the window with ten thousand events, for {@code dateline.minutes}
 * minutes, the same for a {@code dateline.seed}. Fails where an exception is thrown or the heap
 * grows.
 */
final class Gestures {

  private Gestures() {}

  static void run() throws IOException, InterruptedException {
    var minutes = System.getProperty("dateline.minutes", "10");
    var seed = System.getProperty("dateline.seed", "5");
    if (!HeadlessWindow.run(GestureRun.class, "512m", minutes, seed)) {
      throw new IllegalStateException("the window did not stand the gestures of seed " + seed);
    }
  }
}
