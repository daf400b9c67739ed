package dateline.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: {@code mvn -Pbench -DskipTests verify -Dbench=NAME}. {@code start} times the
 * start of the program; any other name is a regular expression over the JMH benchmarks.
 */
public final class Bench {

  private static final String ALL = ".*";
  private static final String START = "start";

  private Bench() {}

  public static void main(String[] args) throws Exception {
    var name = args.length == 0 ? ALL : args[0];
    if (!name.equals(START)) {
      new Runner(new OptionsBuilder().include("dateline\\.bench\\..*" + name).build()).run();
    }
    if (name.equals(START) || name.equals(ALL)) {
      StartBench.run();
    }
  }
}
