package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.corpus.Span;
import dateline.gold.TimexCounts.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimexScorerTest {

  private static final String TEXT =
      "The ferry sank on Monday morning and was raised two days later.";
  private static final Timex MORNING = timex("Monday morning", "TIME", "2019-12-30TMO");
  private static final Timex LATER = timex("two days later", "DATE", "2020-01-01");
  private static final TimexArticle ARTICLE =
      new TimexArticle("a", LocalDate.of(2020, 1, 2), TEXT, List.of(MORNING, LATER));

  @TempDir private Path folder;

  @Test
  void theAnnotationAgreesWithItself() {
    assertThat(score(MORNING, LATER)).isEqualTo(new TimexCounts(2, 2, 2, 2, 2, 2));
  }

  @Test
  void aPartOfTheWordsIsRelaxedOnly() {
    assertThat(score(timex("Monday", "TIME", "2019-12-30TMO")))
        .isEqualTo(new TimexCounts(2, 1, 1, 0, 1, 1));
  }

  @Test
  void marksAtTheEndDoNotCount() {
    assertThat(score(timex(" two days later.", "DATE", "2020-01-01")).strict()).isEqualTo(1);
  }

  @Test
  void eachIsPairedOnceAndTheSameWordsFirst() {
    var part = timex("Monday", "DATE", "2019-12-30");
    var rest = timex("morning", "TIME", "TMO");
    assertThat(score(part, rest)).isEqualTo(new TimexCounts(2, 2, 1, 0, 0, 1));
    assertThat(score(part, MORNING)).isEqualTo(new TimexCounts(2, 2, 1, 1, 1, 1));
  }

  @Test
  void ofTwoThatOverlapTheLongerOverlapCounts() {
    var on = timex("on Mon", "SET", "P1W");
    var most = timex("day morning", "TIME", "2019-12-30TMO");
    assertThat(score(on, most).value()).isEqualTo(1);
  }

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    var counts = score(MORNING, LATER, timex("sank", "DATE", "PAST_REF"));
    double precision = 2.0 / 3;
    assertThat(Figure.STRICT.f1(counts))
        .isCloseTo(100 * 2 * precision / (precision + 1), within(1e-9));
    assertThat(Figure.VALUE.f1(new TimexCounts(0, 0, 0, 0, 0, 0))).isZero();
  }

  @Test
  void theIntervalHoldsTheFigureAndNarrowsWithMoreArticles() {
    var good = new TimexCounts(10, 10, 9, 9, 9, 9);
    var bad = new TimexCounts(10, 10, 5, 5, 5, 5);
    var few = Interval.of(Figure.VALUE, List.of(good, bad, good, bad));
    var many =
        Interval.of(
            Figure.VALUE,
            Collections.nCopies(100, List.of(good, bad)).stream().flatMap(List::stream).toList());
    assertThat(few.figure()).isEqualTo(70).isBetween(few.low(), few.high());
    assertThat(few).isEqualTo(Interval.of(Figure.VALUE, List.of(good, bad, good, bad)));
    assertThat(few.low()).isEqualTo(50);
    assertThat(few.high()).isEqualTo(90);
    assertThat(many.high() - many.low()).isPositive().isLessThan(10);
    assertThat(Interval.of(Figure.VALUE, List.of(good, good))).isEqualTo(new Interval(90, 90, 90));
  }

  @Test
  void everyThirdArticleIsHeldBack() {
    assertThat(TimexCorpus.part(List.of(0, 1, 2, 3, 4, 5, 6), true)).containsExactly(2, 5);
    assertThat(TimexCorpus.part(List.of(0, 1, 2, 3, 4, 5, 6), false))
        .containsExactly(0, 1, 3, 4, 6);
  }

  @Test
  void readsTheTextAndItsAnnotationAndNothingElse() throws IOException {
    var article =
        read(
            """
            <?xml version="1.0"?>
            <TimeML><DCT><TIMEX3 type="TIME" value="2020-01-02T10:00">2 Jan</TIMEX3></DCT>
            <TITLE><TIMEX3 type="DATE" value="2020">2020</TIMEX3></TITLE>
            <TEXT>Rail &amp; road <EVENT>shut</EVENT> <TIMEX3 type="DATE" value="2020-01-01">on
            <EVENT>New</EVENT> Year</TIMEX3><TIMEX3 type="DURATION" value="P1D"/>.</TEXT></TimeML>
            """);
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 2));
    assertThat(article.text()).isEqualTo("Rail & road shut on\nNew Year.");
    assertThat(article.annotated())
        .containsExactly(new Timex(new Span(17, 28), "DATE", "2020-01-01"));
  }

  @Test
  void readsNoOtherFileAndNothingThatIsBroken() throws IOException {
    Files.writeString(folder.resolve("secret"), "secret");
    assertThatThrownBy(
            () ->
                read(
                    """
                    <!DOCTYPE TimeML [<!ENTITY e SYSTEM "secret">]>
                    <TimeML><DCT><TIMEX3 value="2020-01-02"/></DCT><TEXT>&e;</TEXT></TimeML>
                    """))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.tml");
    assertThatThrownBy(() -> read("<TimeML><TEXT>")).isInstanceOf(IOException.class);
  }

  private TimexArticle read(String xml) throws IOException {
    return TimexReader.read(Files.writeString(folder.resolve("a.tml"), xml));
  }

  private static TimexCounts score(Timex... found) {
    return TimexScorer.score(ARTICLE, List.of(found));
  }

  private static Timex timex(String words, String type, String value) {
    int start = TEXT.indexOf(words);
    return new Timex(new Span(start, start + words.length()), type, value);
  }
}
