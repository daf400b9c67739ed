package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The retellings are neither easier nor harder for the extractor than their originals. */
class RetellingFiguresTest {

  private static Score retold;
  private static Score original;

  @BeforeAll
  static void extractBoth() throws IOException {
    var articles = SharedFolder.articles();
    var gold = Annotations.read(SharedFolder.gold(), articles);
    original = Extracted.scoreDated(articles, gold);
    retold = Extracted.score(SampleCorpus.ARTICLES, SampleCorpus.annotated());
    System.out.println("Reference articles: " + original.figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1", "key recall", "date accuracy"})
  void aFigureIsCloseToThatOfTheOriginals(String name) {
    assertThat(retold.figures().get(name)).isCloseTo(original.figures().get(name), within(0.05));
  }
}
