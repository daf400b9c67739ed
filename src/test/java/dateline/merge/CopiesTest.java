package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.headline.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final String STORM =
      "A storm tore the roofs off forty houses in the port of Lindel on 3 March, and the mayor opened"
          + " the town hall to all who had nowhere to sleep that night, her office said.";
  private static final String REPAIR =
      "Carpenters from three valleys came with planks and nails, while the ferry brought blankets,"
          + " stoves and a doctor from the mainland before the wind rose again in the evening.";
  private static final String OTHER =
      "The storm in Lindel damaged forty houses on 3 March; families without a roof slept in the town"
          + " hall, which the mayor had opened, and help arrived by ferry with stoves and blankets.";

  private final Extraction agency = news("agency", STORM, REPAIR);
  private final Extraction herald = news("herald", STORM, REPAIR);
  private final Extraction courier = news("courier", OTHER);

  @Test
  void theSameTextInAnotherPaperIsACopy() {
    var copies = Copies.among(List.of(herald, courier, agency));

    assertThat(copies.originalOf("herald")).contains("agency");
    assertThat(copies.originalOf("agency")).isEmpty();
  }

  @Test
  void aTextWithAnAddedSentenceIsStillACopy() {
    var longer = news("weekly", STORM, REPAIR, "The school will stay shut until Friday.");

    assertThat(Copies.among(List.of(agency, longer)).originalOf("weekly")).contains("agency");
  }

  @Test
  void theSameNewsInOtherWordsIsNone() {
    assertThat(Copies.among(List.of(agency, courier)).originalOf("courier")).isEmpty();
  }

  @Test
  void copiesCountAsOneSource() {
    var merger = new Merger();

    assertThat(merger.merge(List.of(agency, herald)))
        .first()
        .satisfies(
            event -> {
              assertThat(event.mentions()).hasSizeGreaterThan(1);
              assertThat(event.sourceCount()).isEqualTo(1);
            });
    assertThat(merger.merge(List.of(agency, courier)).get(0).sourceCount()).isEqualTo(2);
  }

  @Test
  void aTextOfAFewWordsIsNoCopy() {
    var one = news("a", "The storm has passed Lindel.");
    var two = news("b", "The storm has passed Lindel.");

    assertThat(Copies.among(List.of(one, two)).originalOf("b")).isEmpty();
  }

  private static Extraction news(String id, String first, String... more) {
    var passages = new News.Passage[more.length + 1];
    passages[0] = passage(first, "2031-03-03", Kind.DISASTER, "storm").in("Lindel").by("mayor");
    for (int i = 0; i < more.length; i++) {
      passages[i + 1] = passage(more[i], "2031-03-05", Kind.OTHER, more[i].substring(0, 3));
    }
    return article(id, passages);
  }
}
