package dateline.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What lies beside the project on some machines; a test that needs it is skipped elsewhere. */
final class SharedFolder {

  private static final Path ROOT = Path.of(System.getProperty("dateline.shared", "../shared"));

  private SharedFolder() {}

  /** The reference articles, or a skipped test. */
  static Path articles() {
    return present("articles", "no reference articles in ");
  }

  /** The annotation of the reference articles, or a skipped test. */
  static Path gold() {
    return present("gold", "no annotated reference articles in ");
  }

  /** The scorer that the project's own is held against, or a skipped test. */
  static Path scorer() {
    return present("gold/score_events.py", "no scorer to compare with: ");
  }

  private static Path present(String path, String reason) {
    var place = ROOT.resolve(path).toAbsolutePath().normalize();
    assumeTrue(Files.exists(place), reason + place + " (set -Ddateline.shared)");
    return place;
  }
}
