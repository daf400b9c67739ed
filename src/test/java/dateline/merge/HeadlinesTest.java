package dateline.merge;

import static dateline.merge.News.article;
import static dateline.merge.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import dateline.merge.News.Passage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  private static final Merger MERGER = new Merger();

  private static final List<String> WORDS =
      List.of(
          "rebels",
          "and",
          "“",
          "”",
          "\"",
          "said",
          "the",
          "of",
          "Kovac",
          "'s",
          "has",
          "been",
          ",",
          "seized",
          "who",
          "that",
          "to",
          "port",
          "President",
          "Anna",
          "in",
          "12",
          "%",
          "-",
          "not",
          "–",
          "(",
          ")",
          "there",
          "it",
          "will",
          "under",
          "strikes",
          "as");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Anna Kovac said she had ordered the evacuation of three coastal towns. | ordered | Kovac orders evacuation of three coastal towns
          The rebels, who came from the hills, seized the port of Lindel before dawn.          | seized | Rebels seize port of Lindel
          Dozens of people were killed when a ferry sank off Maray.                             | killed | Dozens of people killed
          The ministers will meet in Lindel for talks on the drought.                           | meet | Ministers to meet in Lindel for talks on drought
          The army has not retaken the airport.                                                 | retaken | Army does not retake airport
          “We condemn the attack on the embassy,” said Foreign Minister Per Holm.               | said | Holm condemns attack on embassy
          The government said order had been restored across the valley.                        | said | Order restored across valley
          The deputy mayor, Ines Duarte, resigned after the flood.                              | resigned | Duarte resigns
          A power plant was set on fire in the northern suburbs.                                | set | Power plant set on fire in northern suburbs
          """)
  void aHeadlineSaysWhoDoesWhat(String text, String trigger, String title) {
    assertThat(title(passage(text, "2031-03-03", Kind.OTHER, trigger))).startsWith(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was fined over lapses",
        "Me to preside over party",
        "Coastal region’s",
        "Both agree"
      })
  void whatCannotBeReadAloneIsNoTitle(String text) {
    assertThat(HeadlineText.mayStand(text)).isFalse();
  }

  @Test
  void nobodyIsNeverTakenForSomebody() {
    var text = "Although nobody has updated the tables since Friday, Holm said.";

    assertThat(title(passage(text, "2031-03-07", Kind.OTHER, "updated").by("Per Holm")))
        .doesNotContain("Holm update");
  }

  @Test
  void aStatementThatCannotBeTitledNamesItsSpeaker() {
    var text = "“Everybody is calling everybody,” she said.";

    assertThat(
            title(
                passage(text, "2031-03-07", Kind.STATEMENT_REACTION, "said").saidBy("Anna Kovac")))
        .contains("Kovac")
        .doesNotContain(" on ");
  }

  @Test
  void aPronounGivesWayToTheActor() {
    var text = "She dissolved the parliament on Friday.";

    assertThat(title(passage(text, "2031-03-07", Kind.ORDER, "dissolved").by("Anna Kovac")))
        .isEqualTo("Anna Kovac dissolves parliament");
  }

  @Test
  void noWordsHoweverOddMakeATitleFail() {
    var random = new Random(7);
    for (int round = 0; round < 400; round++) {
      var chosen =
          IntStream.range(0, 14).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList();
      var text = String.join(" ", chosen);
      var trigger = chosen.get(random.nextInt(chosen.size()));

      var title = title(passage(text, "2031-03-03", Kind.STATEMENT_REACTION, trigger).saidBy(" "));

      assertThat(title).as(text).isNotBlank();
      assertThat(HeadlineText.words(title)).as(title).isLessThanOrEqualTo(HeadlineText.MOST_WORDS);
    }
  }

  private static String title(Passage passage) {
    return MERGER.merge(List.of(article("daily", passage))).get(0).title();
  }
}
