package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FigureScorerTest {

  @Test
  void theFiguresOfTheSampleCorpusAreNoWorseThanTheirLimits() throws IOException {
    var score = FigureScorer.score(Extracted.timeline(SampleCorpus.ARTICLES), SampleCorpus.GOLD);
    System.out.println("Numbers of the sample corpus: " + score);

    assertThat(score.recall().value()).isGreaterThanOrEqualTo(Limits.of("numbers.recall"));
    assertThat(score.precision().value()).isGreaterThanOrEqualTo(Limits.of("numbers.precision"));
  }

  @Test
  void theFiguresOfTheReferenceArticlesAreNoWorseThanTheirLimits() throws IOException {
    var timeline = Extracted.timeline(SharedFolder.articles());
    var score = FigureScorer.score(timeline, SharedFolder.gold());
    System.out.println("Numbers of the reference articles: " + score);

    assertThat(score.recall().value())
        .isGreaterThanOrEqualTo(Limits.of("numbers.reference-recall"));
    assertThat(score.precision().value())
        .isGreaterThanOrEqualTo(Limits.of("numbers.reference-precision"));
  }

  @Test
  void aNumberWithAnotherMeasureIsWrong(@TempDir Path gold) throws IOException {
    Files.writeString(
        gold.resolve("001.gold.jsonl"),
        """
        {"figures": [{"value": "some 40", "what": "killed miners"}, {"value": "9", "what": "hurt"}]}
        """);
    var timeline =
        JsonMapper.builder()
            .build()
            .readTree(
                """
                {"events": [{"mentions": [{"article": "001_a", "start": 0, "quote": "about 40 and 9",
                  "figures": [{"text": "about 40", "measure": "killed"},
                              {"text": "9", "measure": "killed"}]}]}]}
                """);

    var score = FigureScorer.score(timeline, gold);

    assertThat(score).isEqualTo(new FigureScorer(new Share(1, 2), new Share(1, 2)));
  }
}
