package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the scorers that ours are held against; a test that needs one is skipped without Python. */
final class Python {

  private Python() {}

  /** Runs a script, with its output into a file, or skips the test. Gives the exit code. */
  static int run(List<String> scriptAndArguments, Path output) throws InterruptedException {
    var command = Stream.concat(Stream.of("python3"), scriptAndArguments.stream()).toList();
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 to compare with: " + e.getMessage());
      return -1;
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
