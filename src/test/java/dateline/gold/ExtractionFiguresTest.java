package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extraction is as good as it was. Who makes a figure better raises its limit. */
class ExtractionFiguresTest {

  private static Score score;

  @BeforeAll
  static void extractTheSampleCorpus() throws IOException {
    score = Extracted.score(SampleCorpus.ARTICLES, SampleCorpus.annotated());
    System.out.println("Sample corpus: " + score.figures());
  }

  @Test
  void noFigureIsWorseThanItsLimit() throws IOException {
    var limits = limits();

    assertThat(score.figures()).containsOnlyKeys(limits.keySet());
    score
        .figures()
        .forEach(
            (name, value) ->
                assertThat(isWorse(name, value, limits.get(name)))
                    .as("%s is %s, limit %s; %s", name, value, limits.get(name), score.misses())
                    .isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1", "junk"})
  void aWorseFigureIsNoticed(String name) {
    double worse = Score.isBetterLow(name) ? 2 : 0.7;
    double better = Score.isBetterLow(name) ? 1 : 0.8;

    assertThat(isWorse(name, worse, better)).isTrue();
    assertThat(isWorse(name, better, worse)).isFalse();
    assertThat(isWorse(name, better, better)).isFalse();
  }

  private static boolean isWorse(String name, double value, double limit) {
    return Score.isBetterLow(name) ? value > limit : value < limit;
  }

  private static Map<String, Double> limits() throws IOException {
    var properties = Limits.read();
    var limits = new TreeMap<String, Double>();
    for (var name : properties.stringPropertyNames()) {
      if (!name.contains(".")) {
        limits.put(name.replace('-', ' '), Double.valueOf(properties.getProperty(name)));
      }
    }
    return limits;
  }
}
