package dateline.cli;

import dateline.corpus.Problem;
import dateline.project.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a command leaves what it made. */
final class Results {

  private final Terminal terminal;

  Results(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Writes to a file, whole or not at all, or else to standard output. */
  void write(Optional<Path> file, AtomicFile.Content content) throws IOException {
    if (file.isPresent()) {
      AtomicFile.write(file.get(), content);
    } else {
      content.writeTo(terminal.out());
      terminal.out().flush();
    }
  }

  /** Lists problems, a line each. */
  void tell(List<Problem> problems) {
    for (var problem : problems) {
      terminal.err().println(problem.file() + ": " + problem.reason() + " " + problem.advice());
    }
  }
}
