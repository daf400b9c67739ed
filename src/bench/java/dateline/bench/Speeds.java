package dateline.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The speeds of the pipeline's stages, as multiples of the speed of OpenNLP in the same run. */
final class Speeds {

  private static final String ROW = "kchars";
  private static final String MEASURE = "openNlp";

  private Speeds() {}

  static void print(Collection<RunResult> results, PrintStream out) {
    var speeds = speeds(results);
    if (!speeds.containsKey(MEASURE)) {
      return;
    }
    out.printf("%n%-10s %10s %14s%n", "", "kchars/s", "x OpenNLP");
    speeds.forEach(
        (stage, speed) ->
            out.printf("%-10s %10.0f %14.2f%n", stage, speed, speed / speeds.get(MEASURE)));
  }

  private static Map<String, Double> speeds(Collection<RunResult> results) {
    var speeds = new TreeMap<String, Double>();
    for (var result : results) {
      var speed = result.getSecondaryResults().get(ROW);
      if (speed != null) {
        var name = result.getParams().getBenchmark();
        speeds.put(name.substring(name.lastIndexOf('.') + 1), speed.getScore());
      }
    }
    return speeds;
  }
}
