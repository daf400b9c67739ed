package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.event.Happening.Manner;
import dateline.text.Morphology;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final String TEXT = "Rebels attacked the fort on Tuesday.";
  private static final TimeExpression WORDS =
      InventedArticle.published(LocalDate.of(2019, 3, 14), TEXT)
          .mentions()
          .get(0)
          .when()
          .words()
          .orElseThrow();

  @Test
  void whatTheWordsDateIsSurerThanWhatTheContextDates() {
    assertSure(0.95, DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));
    assertSure(0.85, DateBasis.NARRATIVE, "2019-03-12", Optional.empty());
    assertSure(0.8, DateBasis.NARRATIVE, "2019-03-12", Optional.of(WORDS));
    assertSure(0.85, DateBasis.PUBLICATION, "2019-03-14", Optional.empty());
  }

  @Test
  void aYearIsLessSureThanADay() {
    assertSure(0.9, DateBasis.EXPLICIT, "2019-03-12", Optional.of(WORDS));
    assertSure(0.75, DateBasis.EXPLICIT, "2018", Optional.of(WORDS));
  }

  @Test
  void aNounAndWhatIsToldBesideTheStoryAreLessSure() {
    var when = when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));

    assertThat(Confidence.of(happening(Manner.TOLD, false), when, 1)).isCloseTo(0.9, within(1e-9));
    assertThat(Confidence.of(happening(Manner.ASIDE, true), when, 1)).isCloseTo(0.9, within(1e-9));
    assertThat(Confidence.of(happening(Manner.ASIDE, false), when, 1))
        .isCloseTo(0.85, within(1e-9));
  }

  @Test
  void onlyWhatIsGivenDoesNotRestOnThePublicationDate() {
    var told = happening(Manner.TOLD, true);

    assertThat(Confidence.of(told, when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS)), 0.5))
        .isCloseTo(0.475, within(1e-9));
    assertThat(Confidence.of(told, when(DateBasis.EXPLICIT, "2019-03-12", Optional.of(WORDS)), 0.5))
        .isEqualTo(0.9);
    assertThat(Confidence.of(told, when(DateBasis.USER, "2019-03-12", Optional.empty()), 0.5))
        .isEqualTo(1);
  }

  private static void assertSure(
      double expected, DateBasis basis, String date, Optional<TimeExpression> words) {
    assertThat(Confidence.of(happening(Manner.TOLD, true), when(basis, date, words), 1))
        .isEqualTo(expected);
  }

  private static When when(DateBasis basis, String date, Optional<TimeExpression> words) {
    return new When(DateRange.parse(date), basis, "it is said", List.of(), words);
  }

  private static Happening happening(Manner manner, boolean byVerb) {
    var parse =
        new SentenceParser(new Morphology())
            .parse(InventedArticle.analyzed(TEXT).sentences())
            .get(0);
    return new Happening(
        parse,
        parse.span(),
        new Trigger(Kind.VIOLENCE, 1, 3, byVerb),
        manner,
        List.of(),
        Optional.empty());
  }
}
