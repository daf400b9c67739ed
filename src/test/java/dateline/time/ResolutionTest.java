package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          The levee broke on Wednesday.                | 2022-01-05
          The levee broke on Thursday.                 | 2022-01-06
          The levee broke on Friday.                   | 2021-12-31
          The council will vote on Friday.             | 2022-01-07
          The vote is scheduled for Tuesday.           | 2022-01-11
          The road is closed until Monday.             | 2022-01-10
          The mayor resigned yesterday.                | 2022-01-05
          The levee broke last weekend.                | 2022-01-01/2022-01-02
          Two trains collided over the weekend.        | 2022-01-01/2022-01-02
          Two trains collided last week.               | 2021-12-27/2022-01-02
          The levee broke on Wednesday evening.        | 2022-01-05
          It was founded in 1991.                      | 1991
          It was founded in December 2011.             | 2011-12
          It was founded on 16 December 2011.          | 2011-12-16
          The plant opened in March.                   | 2021-03
          The plant will open in March.                | 2022-03
          The plant was sold on 16 December.           | 2021-12-16
          It was founded 30 years ago.                 | 1992
          Talks broke down earlier this week.          | 2022-01-03/2022-01-06
          Ten people drowned in the past two days.     | 2022-01-04/2022-01-06
          Prices rose in the third quarter of 2021.    | 2021-07/2021-09
          Prices rose in the 1990s.                    | 1990/1999
          Prices rose in the summer of 2019.           | 2019-06/2019-08
          Prices rose in early 2019.                   | 2019-01-01~/2019-05-02~
          """)
  void coversTheDaysTheWordsMean(String sentence, String dates) {
    assertThat(Texts.only(sentence, PUBLISHED).range().orElseThrow().edtf()).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          It began on 3 May 2019. The following day it was over.       | 2019-05-04
          It began on 3 May 2019. Two days later it was over.          | 2019-05-05
          It began on 3 May 2019 and ended the same day.               | 2019-05-03
          It began on 3 May 2019. Three weeks earlier all was calm.    | 2019-04-08/2019-04-14
          """)
  void countsFromTheDateTheTextIsAt(String text, String dates) {
    var found = Texts.tag(text, PUBLISHED);
    assertThat(found.get(1).range().orElseThrow().edtf()).isEqualTo(dates);
    assertThat(found.get(1).meaning().reason()).contains("3 May 2019");
  }

  @Test
  void withoutAPublicationDateOnlyNamedDatesHaveARange() {
    var found = Texts.tag("He left on Friday. He was born on 3 May 1960.", Optional.empty());
    assertThat(found).extracting(TimeExpression::value).containsExactly("XXXX-WXX-5", "1960-05-03");
    assertThat(found.get(0).range()).isEmpty();
    assertThat(found.get(1).range()).contains(DateRange.day(LocalDate.of(1960, 5, 3)));
  }

  @Test
  void saysHowItFoundTheDayAndWhatItRejected() {
    var meaning = Texts.only("The levee broke on Wednesday.", PUBLISHED).meaning();
    assertThat(meaning.reason())
        .isEqualTo("Wednesday before publication on Thursday 6 January 2022");
    assertThat(meaning.alternatives())
        .containsExactly(
            new Alternative(
                DateRange.day(LocalDate.of(2022, 1, 12)),
                "Wednesday after publication on Thursday 6 January 2022"));
  }

  @ParameterizedTest
  @CsvSource({
    "It broke on 16 December 2011., true",
    "It broke in December., true",
    "It broke in 2011., true",
    "It broke on Friday., false",
    "It broke yesterday., false",
    "It broke last week., false",
    "It broke 30 years ago., false"
  })
  void knowsWhetherTheWordsNameTheDate(String sentence, boolean explicit) {
    assertThat(Texts.only(sentence, PUBLISHED).meaning().explicit()).isEqualTo(explicit);
  }

  @Test
  void aWeekdayHelpsToFindTheYear() {
    assertThat(Texts.only("It sank on Saturday, March 6.", PUBLISHED).value())
        .isEqualTo("2021-03-06");
  }

  @Test
  void aWeekdayThatContradictsTheDateIsReported() {
    var day = Texts.only("It sank on Monday, 16 December 2011.", PUBLISHED);
    assertThat(day.value()).isEqualTo("2011-12-16");
    assertThat(day.meaning().reason()).endsWith("but the text calls it a Monday");
    assertThat(day.meaning().alternatives())
        .containsExactly(
            new Alternative(
                DateRange.day(LocalDate.of(2011, 12, 19)),
                "the Monday nearest to Friday 16 December 2011"));
  }

  @Test
  void theTenseCountsMoreThanAWeekdayThatFitsAnotherYear() {
    var day = Texts.only("She died on Monday, 6 May.", LocalDate.of(2018, 8, 15));
    assertThat(day.value()).isEqualTo("2018-05-06");
    assertThat(day.meaning().reason()).endsWith("but the text calls it a Monday");
    assertThat(day.meaning().alternatives())
        .extracting(other -> other.date().edtf())
        .containsExactly("2018-05-07", "2019-05-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          It sank at 5 p.m. on Wednesday.        | 2022-01-05T17:00
          It sank at 17:05 GMT on 4 January.     | 2022-01-04T17:05
          It sank at noon.                       | 2022-01-06T12:00
          It sank at midnight on Wednesday.      | 2022-01-05T23:59
          """)
  void aClockTimeCoversItsMinute(String sentence, String minute) {
    assertThat(Texts.only(sentence, PUBLISHED).range().orElseThrow().edtf()).isEqualTo(minute);
  }

  @Test
  void aModifierOfAPointSaysOnWhichSideItLies() {
    assertThat(Texts.only("It sank more than 30 years ago.", PUBLISHED).mod()).contains("BEFORE");
    assertThat(Texts.only("It sank almost 30 years ago.", PUBLISHED).mod()).contains("AFTER");
    assertThat(Texts.only("It lasted more than 30 years.", PUBLISHED).mod()).contains("MORE_THAN");
  }

  @Test
  void aPartOfTheDayStaysInTheValue() {
    var evening = Texts.only("It sank on Wednesday evening.", PUBLISHED);
    assertThat(evening.value()).isEqualTo("2022-01-05TEV");
    assertThat(evening.range()).contains(DateRange.day(LocalDate.of(2022, 1, 5)));
  }
}
