package dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * From the start of a Java machine to the first timeline, beside an empty window with one table:
 * twenty starts of each in turn, with the same flags. Without a display both run headless.
 */
final class StartBench {

  private static final int STARTS = 20;

  private StartBench() {}

  static void run() throws IOException, InterruptedException {
    start(EmptyWindow.Start.class);
    start(FirstTimeline.class);
    var empty = new double[STARTS];
    var timeline = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      empty[i] = start(EmptyWindow.Start.class);
      timeline[i] = start(FirstTimeline.class);
    }
    Arrays.sort(empty);
    Arrays.sort(timeline);
    print("empty window with one table", empty);
    print("first timeline on the sample corpus", timeline);
    System.out.printf("ratio of the medians %.2f%n", median(timeline) / median(empty));
  }

  /** Milliseconds from the start of the process to the line it prints when its picture stands. */
  private static double start(Class<?> program) throws IOException, InterruptedException {
    long before = System.nanoTime();
    var process =
        new ProcessBuilder(command(program)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      var line = out.readLine();
      double millis = (System.nanoTime() - before) / 1e6;
      process.waitFor();
      if (line == null) {
        throw new IOException(program.getSimpleName() + " ended before its picture stood");
      }
      return millis;
    }
  }

  private static List<String> command(Class<?> program) {
    var flags = new ArrayList<>(List.of("java", "-Xmx1g"));
    if (System.getenv("DISPLAY") == null) {
      Stream.of("glass.platform=Monocle", "monocle.platform=Headless", "prism.order=sw")
          .forEach(flag -> flags.add("-D" + flag));
    }
    flags.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    return flags;
  }

  private static void print(String what, double[] sorted) {
    System.out.printf(
        "%-36s median %5.0f ms, fastest %5.0f ms, slowest %5.0f ms%n",
        what, median(sorted), sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
