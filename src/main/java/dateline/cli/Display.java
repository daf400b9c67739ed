package dateline.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether there is a screen to open a window on. */
final class Display {

  private Display() {}

  /**
   * Linux says where the screen is in {@code DISPLAY}; other systems have one. A toolkit that draws
   * without a screen needs none.
   *
   * @param properties of the Java virtual machine
   */
  static boolean isThere(Properties properties, Map<String, String> environment) {
    var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean drawsWithout =
        properties.getProperty("glass.platform", "").toLowerCase(Locale.ROOT).equals("monocle");
    return drawsWithout
        || !system.contains("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
