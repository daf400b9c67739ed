package dateline.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles that the program opens by default. */
public final class SampleCorpus {

  private SampleCorpus() {}

  /** The folder, which lies beside the program; empty where it was deleted. */
  public static Optional<Path> find() {
    return program().flatMap(SampleCorpus::beside);
  }

  /** Beside the jar, or in the project that the classes were compiled in. */
  private static Optional<Path> beside(Path program) {
    return Stream.of("corpus", "../corpus")
        .map(folder -> program.resolveSibling(folder).normalize())
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Optional<Path> program() {
    try {
      var source = SampleCorpus.class.getProtectionDomain().getCodeSource();
      return Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
