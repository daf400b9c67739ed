package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.event.What.Status;
import dateline.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportanceTest {

  private static final ReportReader READER =
      new ReportReader(Vocabulary.english(), new WordLists(), new Countries());
  private static final Importance IMPORTANCE = new Importance(new Kinds());
  private static final String FERRY = "A ferry sank off Maray.";

  @Test
  void moreSourcesMakeAnEventMoreImportant() {
    var report = report(FERRY, Status.HAPPENED);

    assertThat(rank(report, "2031-03-03", 3)).isGreaterThan(rank(report, "2031-03-03", 2));
    assertThat(rank(report, "2031-03-03", 2)).isGreaterThan(rank(report, "2031-03-03", 1));
  }

  @Test
  void harmToPeopleMakesItMoreImportant() {
    double plain = rank(report(FERRY, Status.HAPPENED), "2031-03-03", 1);
    double injured = rank(report("Nine injured off Maray sank.", Status.HAPPENED), "2031-03-03", 1);
    double killed = rank(report("Nine killed off Maray sank.", Status.HAPPENED), "2031-03-03", 1);

    assertThat(injured - plain).isCloseTo(0.05, within(1e-9));
    assertThat(killed - plain).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void whatIsPlannedAndWhatIsVagueCountLess() {
    var report = report(FERRY, Status.HAPPENED);
    double week = rank(report, "2031-03-03/2031-03-09", 1);

    assertThat(rank(report, "2031-03-03", 1)).isEqualTo(week);
    assertThat(rank(report, "2031-03-03/2031-03-10", 1)).isEqualTo(week * 0.7);
    assertThat(rank(report, "2031-03", 1)).isEqualTo(week * 0.7);
    assertThat(rank(report, "2031", 1)).isEqualTo(week * 0.5);
    assertThat(rank(report(FERRY, Status.PLANNED), "2031-03-03", 1))
        .isCloseTo(week * 0.7, within(1e-9));
  }

  @Test
  void whatStandsFirstInItsArticleCountsMore() {
    var reports =
        READER.read(
            article(
                "a",
                passage(FERRY, "2031-03-03", Kind.DISASTER, "sank"),
                passage("A boat sank off Orlo.", "2031-03-03", Kind.DISASTER, "sank")));

    assertThat(rank(reports.get(0), "2031-03-03", 1))
        .isGreaterThan(rank(reports.get(1), "2031-03-03", 1));
  }

  private static double rank(Report report, String date, int sources) {
    return IMPORTANCE.of(
        List.of(report), new EventDate(DateRange.parse(date), "it is said"), sources);
  }

  private static Report report(String text, Status status) {
    return READER
        .read(article("a", passage(text, "2031-03-03", Kind.DISASTER, "sank").status(status)))
        .get(0);
  }
}
