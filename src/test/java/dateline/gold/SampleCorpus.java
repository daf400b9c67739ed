package dateline.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sample corpus of the project and its annotation. */
final class SampleCorpus {

  static final Path ARTICLES = Path.of("corpus");
  static final Path GOLD = Path.of("src/test/resources/gold");

  private SampleCorpus() {}

  static List<GoldDocument> annotated() throws IOException {
    return Annotations.read(GOLD, ARTICLES);
  }
}
