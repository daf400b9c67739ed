package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  private static final OpenNlpAnalyzer ANALYZER = OpenNlpAnalyzer.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Friday U.S. President Anna Holm met Gen. Peter A. Lang and Sen. Eva Berg in Lund.",
        "Gov. Larry J. Berg Jr. spoke to Mr. Lang at 5 p.m. Monday in St. Anton.",
        "The ferry reached dock No. 5 on Aug. 18 and Lt. Col. Jan Roe of the U.N. Mission left.",
        "Fuel rose to Rs. 450 on Nov. 3 in most towns.",
        "Anna B. Holm won."
      })
  void theStopOfAnAbbreviationEndsNoSentence(String sentence) {
    assertThat(sentences(sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met at 6 p.m. Talks went on all night.",
        "The council chose plan B. Norway left.",
        "The flood reached the town in Nov. Nobody was hurt.",
        "The vote was a clear no. Ministers went home."
      })
  void aStopThatEndsASentenceStillDoes(String sentences) {
    assertThat(sentences(sentences)).isEqualTo(2);
  }

  private static int sentences(String text) {
    var article = new Article("a", Path.of("a.txt"), "", "UTF-8", text + "\n", Stated.NOTHING);
    return ANALYZER.analyze(article).sentences().size();
  }
}
