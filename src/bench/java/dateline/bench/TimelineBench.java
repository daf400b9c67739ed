package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The frames of the timeline view, painted in software, for each of the numbers of events that
 * {@code dateline.events} lists, in one lane and in eight. Every row is measured in a Java machine
 * of its own, {@link TimelineRun}.
 */
final class TimelineBench {

  private static final int MANY = 100_000;

  private TimelineBench() {}

  static void run() throws IOException, InterruptedException {
    var sizes = System.getProperty("dateline.events", "1000,10000,100000,1000000").split(",");
    System.out.printf(
        "%nThe timeline view, 1600 x 900, software rendering; %s, %d processors, JDK %s, %s%n",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        LocalDate.now(ZoneOffset.UTC));
    System.out.println(TimelineRun.HEADING);
    for (int events : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray()) {
      for (var lanes : TimelineRun.LANES) {
        var heap = events > MANY ? "2g" : "512m";
        if (!HeadlessWindow.run(TimelineRun.class, heap, Integer.toString(events), lanes.label())) {
          throw new IllegalStateException("no figures for " + events + " events");
        }
      }
    }
    System.out.println(TimelineRun.LEGEND);
  }

  private static String processor() throws IOException {
    var info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.replaceFirst(".*:\\s*", ""))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
