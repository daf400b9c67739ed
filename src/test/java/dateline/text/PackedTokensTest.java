package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackedTokensTest {

  @Test
  void packingChangesNothingThatCanBeRead() {
    var words = "The mayor of Lindel can’t resign before 3 p.m. He said: “Ask me later.”";
    var article = new Article("a", Path.of("a.txt"), "", "UTF-8", words, Stated.NOTHING);
    var text = OpenNlpAnalyzer.load().analyze(article);

    var packed = text.packed();

    assertThat(packed).isEqualTo(text);
    assertThat(packed.sentences()).allSatisfy(s -> assertThat(s.tokens()).isNotEmpty());
  }
}
