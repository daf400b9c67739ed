package dateline.cli;

import dateline.project.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes its result. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if it is left out.")
  private Optional<Path> file;

  void write(Results results, AtomicFile.Content content) throws IOException {
    results.write(file, content);
  }
}
