package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.corpus.Span;
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
    double words = sure(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));
    double counted = sure(DateBasis.NARRATIVE, "2019-03-12", Optional.of(WORDS));
    double context = sure(DateBasis.NARRATIVE, "2019-03-12", Optional.empty());

    assertThat(words).isGreaterThan(counted).isLessThan(1);
    assertThat(counted).isGreaterThan(context);
    assertThat(sure(DateBasis.USER, "2019-03-12", Optional.empty())).isEqualTo(1);
  }

  @Test
  void whatIsSaidWithoutADayIsRatherOfPublicationThanWhatIsDone() {
    var news = when(DateBasis.PUBLICATION, "2019-03-14", Optional.empty());

    assertThat(Confidence.of(happening(Kind.STATEMENT_REACTION, Manner.NEWS, true), news, 1))
        .isGreaterThan(Confidence.of(happening(Manner.NEWS, true), news, 1));
  }

  @Test
  void severalDaysAndAYearAreLessSureThanADay() {
    double day = sure(DateBasis.EXPLICIT, "2019-03-12", Optional.of(WORDS));
    double year = sure(DateBasis.EXPLICIT, "2018", Optional.of(WORDS));

    assertThat(day).isGreaterThan(year);
    assertThat(year)
        .isGreaterThan(sure(DateBasis.EXPLICIT, "2019-03-12/2019-03-14", Optional.of(WORDS)));
  }

  @Test
  void aNounAndWhatIsToldBesideTheStoryAreLessSure() {
    var when = when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));
    double plain = Confidence.of(happening(Manner.TOLD, true), when, 1);
    double noun = Confidence.of(happening(Manner.TOLD, false), when, 1);
    double aside = Confidence.of(happening(Manner.ASIDE, true), when, 1);
    double both = Confidence.of(happening(Manner.ASIDE, false), when, 1);

    assertThat(plain - noun).isCloseTo(0.05, within(1e-9));
    assertThat(plain - aside).isCloseTo(0.05, within(1e-9));
    assertThat(plain - both).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void aDayNamedInThePastPerfectIsLessSureButNotOneFromTheContext() {
    var words = when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));
    var context = when(DateBasis.NARRATIVE, "2019-03-12", Optional.empty());
    var told = happening(Manner.TOLD, true);
    var before = happening(Manner.BEFORE, true);

    assertThat(Confidence.of(told, words, 1) - Confidence.of(before, words, 1))
        .isCloseTo(0.05, within(1e-9));
    assertThat(Confidence.of(before, context, 1)).isEqualTo(Confidence.of(told, context, 1));
  }

  @Test
  void aClauseThatDoesNotOpenItsSentenceIsLessSureWithoutADayOfItsOwn() {
    var opening = happening(Manner.TOLD, true);
    var later = opening.over(new Span(7, 23));
    var context = when(DateBasis.NARRATIVE, "2019-03-12", Optional.empty());
    var words = when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));

    assertThat(Confidence.of(later, context, 1)).isLessThan(Confidence.of(opening, context, 1));
    assertThat(Confidence.of(later, words, 1)).isEqualTo(Confidence.of(opening, words, 1));
  }

  @Test
  void onlyWhatIsGivenDoesNotRestOnThePublicationDate() {
    var told = happening(Manner.TOLD, true);
    var relative = when(DateBasis.RELATIVE, "2019-03-12", Optional.of(WORDS));
    var explicit = when(DateBasis.EXPLICIT, "2019-03-12", Optional.of(WORDS));
    var given = when(DateBasis.USER, "2019-03-12", Optional.empty());

    assertThat(Confidence.of(told, relative, 0.5)).isEqualTo(Confidence.of(told, relative, 1) / 2);
    assertThat(Confidence.of(told, relative, 0))
        .isBetween(Confidence.of(told, relative, 0.5), Confidence.of(told, relative, 1));
    assertThat(Confidence.of(told, explicit, 0.5)).isEqualTo(Confidence.of(told, explicit, 1));
    assertThat(Confidence.of(told, given, 0.5)).isEqualTo(1);
  }

  private static double sure(DateBasis basis, String date, Optional<TimeExpression> words) {
    return Confidence.of(happening(Manner.TOLD, true), when(basis, date, words), 1);
  }

  private static When when(DateBasis basis, String date, Optional<TimeExpression> words) {
    return new When(DateRange.parse(date), basis, "it is said", List.of(), words);
  }

  private static Happening happening(Manner manner, boolean byVerb) {
    return happening(Kind.VIOLENCE, manner, byVerb);
  }

  private static Happening happening(Kind kind, Manner manner, boolean byVerb) {
    var parse =
        new SentenceParser(new Morphology())
            .parse(InventedArticle.analyzed(TEXT).sentences())
            .get(0);
    return new Happening(
        parse, parse.span(), new Trigger(kind, 1, 3, byVerb), manner, List.of(), Optional.empty());
  }
}
