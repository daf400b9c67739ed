package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class NameScorerTest {

  @Test
  void theNamesOfTheSampleCorpusAreNoWorseThanTheirLimits() throws IOException {
    var score = NameScorer.score(Extracted.timeline(SampleCorpus.ARTICLES), SampleCorpus.GOLD);
    System.out.println("Names of the sample corpus: " + score);

    assertThat(score.recall().value()).isGreaterThanOrEqualTo(Limits.of("names.recall"));
    assertThat(score.precision().value()).isGreaterThanOrEqualTo(Limits.of("names.precision"));
    assertThat(score.places().value()).isGreaterThanOrEqualTo(Limits.of("names.places"));
  }

  @Test
  void theNamesOfTheReferenceArticlesAreNoWorseThanTheirLimits() throws IOException {
    var score = NameScorer.score(Extracted.timeline(SharedFolder.articles()), SharedFolder.gold());
    System.out.println("Names of the reference articles: " + score);

    assertThat(score.recall().value()).isGreaterThanOrEqualTo(Limits.of("names.reference-recall"));
    assertThat(score.precision().value())
        .isGreaterThanOrEqualTo(Limits.of("names.reference-precision"));
    assertThat(score.places().value()).isGreaterThanOrEqualTo(Limits.of("names.reference-places"));
  }

  @Test
  void aNameThatIsNotAnnotatedIsWrong(@TempDir Path gold) throws IOException {
    Files.writeString(
        gold.resolve("001.gold.jsonl"),
        """
        {"start": 5, "quote": "Kovac met Holm", "actors": ["Anna Kovac", "Per Holm"], "place": "Lund"}
        {"start": 40, "quote": "Nobody was hurt", "actors": ["police"], "place": null}
        """);
    var timeline =
        JsonMapper.builder()
            .build()
            .readTree(
                """
                {"events": [{"mentions": [{"article": "001_a", "start": 0, "end": 20,
                  "actors": ["Kovac", "Berg", "crowd"], "places": ["Malmö"]}]}]}
                """);

    var score = NameScorer.score(timeline, gold);

    assertThat(score).isEqualTo(new NameScorer(new Share(1, 2), new Share(1, 2), new Share(0, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Kovac, Anna Kovac, true",
    "EU, European Union, true",
    "LFTA, Lindel Free Trade Association, true",
    "Anna Kovac, Anna Holm, false",
    "Holm, Berg, false"
  })
  void namesAreTheSameThatShareABearer(String one, String other, boolean same) {
    assertThat(NameScorer.isSame(one, other)).isEqualTo(same);
    assertThat(NameScorer.isSame(other, one)).isEqualTo(same);
  }
}
