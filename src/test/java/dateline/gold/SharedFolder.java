package dateline.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies beside the project on some machines; a test that needs it is skipped elsewhere. */
final class SharedFolder {

  private static final Path ROOT = Path.of(System.getProperty("dateline.shared", "../shared"));

  /** The folders of articles whose time expressions are annotated. */
  static final List<String> TIMEX_CORPORA = List.of("timebank", "aquaint");

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

  /** Articles whose time expressions are annotated, or a skipped test. */
  static Path timex(String corpus) {
    return present("timex/" + corpus, "no articles with time expressions in ");
  }

  /** The scorer of time expressions that the project's own is held against, or a skipped test. */
  static Path timexScorer() {
    return present("timex/timex_score.py", "no scorer to compare with: ");
  }

  /** Where something lies, if it is there at all. */
  static Path place(String path) {
    return ROOT.resolve(path).toAbsolutePath().normalize();
  }

  private static Path present(String path, String reason) {
    var place = place(path);
    assumeTrue(Files.exists(place), reason + place + " (set -Ddateline.shared)");
    return place;
  }
}
