package dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs with a window, each in a Java machine of its own, without a display. */
final class HeadlessWindow {

  private static final List<String> FLAGS =
      List.of(
          "-Djava.awt.headless=true",
          "-Dglass.platform=Monocle",
          "-Dmonocle.platform=Headless",
          "-Dheadless.geometry=1600x900-32",
          "-Dprism.order=sw",
          "-Djavafx.cachedir=target/fxcache",
          "-Duser.language=en",
          "-Duser.country=GB");

  private HeadlessWindow() {}

  /**
   * Runs a program to its end; what it prints is printed.
   *
   * @param heap the most it may take, as for {@code -Xmx}
   * @return whether it ended well
   */
  static boolean run(Class<?> program, String heap, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("java", "-Xmx" + heap));
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("FONTCONFIG_FILE", fonts().toString());
    return builder.start().waitFor() == 0;
  }

  private static Path fonts() {
    return Path.of("src/test/fonts/fonts.conf").toAbsolutePath();
  }
}
