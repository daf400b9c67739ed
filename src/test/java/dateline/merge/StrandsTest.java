package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.Extraction;
import dateline.event.Kind;
import dateline.headline.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrandsTest {

  private static final String DAY = "2031-06-06";

  private static List<List<Integer>> strands(Extraction... articles) {
    var reader = new ReportReader(Vocabulary.english(), new WordLists(), new Countries());
    var reports = List.of(articles).stream().flatMap(a -> reader.read(a).stream()).toList();
    var contents = new Contents(reports, new Rarity(reports), new ClaimWords(new Countries()));
    return new Strands(new Continuity(contents, new WordLists())).of(reports);
  }

  private static News.Passage said(String quote, String verb, String speaker) {
    return passage(quote, DAY, Kind.STATEMENT_REACTION, verb).saidBy(speaker).by(speaker);
  }

  @Test
  void aSpeakerGoesOn() {
    var daily =
        article(
            "daily",
            said("“The dam will hold through the night,” Governor Ruiz said.", "said", "Ruiz"),
            said("“Engineers watch it every hour,” Ruiz added.", "added", "Ruiz"),
            said("Fire chief Lind thanked the brigades.", "thanked", "Lind"));

    assertThat(strands(daily)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void theDeadAndTheHurtAreOneToll() {
    var daily =
        article(
            "daily",
            passage("Nine miners were killed in the pit", DAY, Kind.CASUALTIES, "killed"),
            passage("and forty miners were hurt.", DAY, Kind.CASUALTIES, "hurt"));

    assertThat(strands(daily)).containsExactly(List.of(0, 1));
  }

  @Test
  void twoDeedsOfKindsThatHaveNothingInCommonAreTwo() {
    var daily =
        article(
            "daily",
            passage(
                    "Kovac accepted the mayor’s resignation.",
                    DAY,
                    Kind.RESIGNATION_APPOINTMENT,
                    "resignation")
                .by("Kovac"),
            passage("and declared a state of emergency.", DAY, Kind.EMERGENCY, "declared")
                .by("Kovac"));

    assertThat(strands(daily)).hasSize(2);
  }

  @Test
  void noStrandGoesOnInAnotherArticle() {
    var quote = "“The dam will hold through the night,” Governor Ruiz said.";

    assertThat(
            strands(
                article("daily", said(quote, "said", "Ruiz")),
                article("herald", said(quote, "said", "Ruiz"))))
        .hasSize(2);
  }
}
