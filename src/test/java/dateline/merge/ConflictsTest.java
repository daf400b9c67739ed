package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.InventedArticle;
import dateline.merge.Conflict.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All mentions of the articles of a test are taken for one event. */
class ConflictsTest {

  private static final ReportReader READER =
      new ReportReader(Vocabulary.english(), new WordLists(), new Countries());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The queen sacked the cabinet on Monday.       | The cabinet resigned on Monday.
          The queen sacked the cabinet on Monday.       | The queen accepted the cabinet's resignation on Monday.
          General Orlo was ousted on Monday.            | General Orlo stepped down on Monday.
          The board removed Ms Haas on Monday.          | On Monday, the founder, Lena Haas, quit.
          The board removed Ms Haas on Monday.          | The founder, 62-year-old Lena Haas, would step down, it said.
          Police arrested the gunman on Monday.         | The gunman surrendered to police on Monday.
          Norway sent 400 soldiers to Lindel on Monday. | The alliance sent about 400 soldiers to Lindel on Monday.
          The king asked Norway for help on Monday.     | The king appealed to the alliance for help on Monday.
          The king asked Norway for help on Monday.     | The king asked Denmark for help on Monday.
          The plant exploded by accident on Monday.     | The plant exploded in an act of sabotage on Monday.
          """)
  void rivalAccountsOfOneHappeningAreAConflict(String one, String other) {
    assertThat(facts(one, other))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.on()).isEqualTo(Point.FACT);
              assertThat(conflict.mentions()).hasSize(2);
              assertThat(conflict.reason()).startsWith("The sources differ on wh");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The queen sacked the cabinet on Monday.       | The queen dismissed the cabinet on Monday.
          The queen sacked the cabinet on Monday.       | The mayor of Lindel resigned on Monday.
          The queen sacked the cabinet on Monday.       | Crowds urged the cabinet to resign on Monday.
          Norway sent 400 soldiers to Lindel on Monday. | The alliance sent 9,000 soldiers to Lindel on Monday.
          The king asked Norway for help on Monday.     | The king asked Norway for troops on Monday.
          The king asked Norway for help on Monday.     | The king asked for help on Monday.
          General Orlo asked Norway for help on Monday. | Anna Lund appealed to the alliance for help on Monday.
          """)
  void accountsThatAgreeOrTellOfOthersAreNone(String one, String other) {
    assertThat(facts(one, other)).isEmpty();
  }

  @Test
  void oneArticleDoesNotContradictItself() {
    assertThat(facts("The queen sacked the cabinet. The cabinet resigned on Monday.")).isEmpty();
  }

  @Test
  void aConflictNamesTheWordsOfEachSide() {
    assertThat(facts("The queen sacked the cabinet on Monday.", "The cabinet resigned on Monday."))
        .extracting(Conflict::reason)
        .containsExactly(
            "The sources differ on whether someone was removed or left office by their own act:"
                + " “sacked”, “resigned”");
  }

  @Test
  void differentNumbersAsOfOneDayAreAConflict() {
    var reports =
        reports(
            "The blast in Lindel killed 12 miners on Monday.",
            "The blast in Lindel killed 30 miners on Monday.");

    assertThat(FigureConflicts.of(reports))
        .containsExactly(
            new Conflict(
                Point.FIGURE,
                "The sources give different numbers (killed): 12 or 30",
                List.of(0, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The blast killed 12 miners on Monday.   | The blast killed at least 10 miners on Monday.
          The blast killed 24 people on Monday.   | The blast killed dozens of people on Monday.
          The blast killed 12 miners on Monday.   | The blast killed two rescuers on Monday.
          The blast killed 12 miners on Monday.   | The blast injured 30 miners on Monday.
          """)
  void numbersThatOverlapOrCountOthersAreNone(String one, String other) {
    assertThat(FigureConflicts.of(reports(one, other))).isEmpty();
  }

  @Test
  void aTollThatGrewIsASeriesAndOneThatShrankIsNot() {
    var earlier = extract(0, "The blast killed 12 miners.", LocalDate.of(2019, 3, 12));
    var later = extract(1, "The blast killed 30 miners.", LocalDate.of(2019, 3, 14));
    var fewer = extract(1, "The blast killed 9 miners.", LocalDate.of(2019, 3, 14));

    assertThat(FigureConflicts.of(together(earlier, later))).isEmpty();
    assertThat(FigureConflicts.of(together(earlier, fewer))).hasSize(1);
  }

  @Test
  void onlyDaysThatArticlesNameContradictEachOther() {
    var named =
        reports(
            "Soldiers retook the harbour on Monday.", "Soldiers retook the harbour on Tuesday.");
    var told = reports("Soldiers retook the harbour on Monday.", "Soldiers retook the harbour.");

    assertThat(EventDates.conflict(named)).isPresent();
    assertThat(EventDates.conflict(told)).isEmpty();
  }

  private static List<Conflict> facts(String... texts) {
    return new FactConflicts(new ClaimWords(new Countries())).of(reports(texts));
  }

  private static List<Report> reports(String... texts) {
    var reports = new ArrayList<Report>();
    for (int i = 0; i < texts.length; i++) {
      reports.addAll(extract(i, texts[i], LocalDate.of(2019, 3, 14)));
    }
    return reports;
  }

  private static List<Report> together(List<Report> one, List<Report> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static List<Report> extract(int id, String body, LocalDate published) {
    return READER.read(InventedArticle.published(published, "a" + id, body));
  }
}
