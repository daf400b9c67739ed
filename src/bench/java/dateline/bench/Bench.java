package dateline.bench;

import dateline.gold.ConfidenceReport;
import dateline.gold.TimexReport;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: {@code mvn -Pbench -DskipTests verify -Dbench=NAME}. {@code timex} measures
 * how well time expressions are found, {@code confidence} how many mentions of each confidence are
 * right, {@code growth} how the time for a text grows with it, {@code scale} the time and memory
 * for thousands of articles, {@code start} times the start of the program, {@code timeline} the
 * frames of the timeline view, {@code pictures} draws it, {@code gestures} has random gestures try
 * to break the window; any other name is a regular expression over the JMH benchmarks.
 */
public final class Bench {

  private static final String ALL = ".*";

  /** The benchmarks that are not JMH's. */
  private static final Map<String, Task> OTHERS = new TreeMap<>();

  static {
    OTHERS.put("confidence", () -> ConfidenceReport.print(System.out));
    OTHERS.put("gestures", Gestures::run);
    OTHERS.put("growth", Growth::run);
    OTHERS.put("pictures", Pictures::run);
    OTHERS.put("scale", Scale::run);
    OTHERS.put("start", StartBench::run);
    OTHERS.put("timeline", TimelineBench::run);
    OTHERS.put("timex", () -> TimexReport.print(System.out));
  }

  /** A benchmark that prints its figures itself. */
  private interface Task {
    void run() throws IOException, InterruptedException;
  }

  private Bench() {}

  public static void main(String[] args) throws Exception {
    var name = args.length == 0 ? ALL : args[0];
    if (!OTHERS.containsKey(name)) {
      var results =
          new Runner(new OptionsBuilder().include("dateline\\.bench\\..*" + name).build()).run();
      Speeds.print(results, System.out);
    }
    for (var other : OTHERS.keySet()) {
      if (name.equals(other) || name.equals(ALL)) {
        OTHERS.get(other).run();
      }
    }
  }
}
