package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Clue.Counted;
import dateline.event.Clue.Dateline;
import dateline.event.Clue.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClueTest {

  private static final LocalDate THURSDAY = LocalDate.of(2019, 3, 14);

  @Test
  void aDatelineIsOfTheDayOrTheDayBefore() {
    var dateline = new Dateline(MonthDay.from(THURSDAY));

    assertThat(dateline.likelihood(THURSDAY))
        .isGreaterThan(dateline.likelihood(THURSDAY.plusDays(1)));
    assertThat(dateline.likelihood(THURSDAY.plusDays(1)))
        .isGreaterThan(100 * dateline.likelihood(THURSDAY.minusDays(1)));
    assertThat(dateline.reason(THURSDAY)).contains("its dateline is of 14 March");
    assertThat(dateline.reason(THURSDAY.plusDays(1))).isEmpty();
  }

  @Test
  void theLatestDayThatTheTextLooksBackOnLiesShortlyBefore() {
    var days = new PastDays(List.of(told(10), told(12)), 0);

    assertThat(days.likelihood(THURSDAY)).isGreaterThan(days.likelihood(THURSDAY.plusDays(30)));
    assertThat(days.likelihood(THURSDAY)).isGreaterThan(days.likelihood(LocalDate.of(2019, 3, 11)));
    assertThat(days.reason(THURSDAY)).contains("the text speaks of Tuesday, 12 March 2019");
    assertThat(days.reason(LocalDate.of(2019, 3, 18)))
        .contains("the text speaks of Tuesday, 12 March 2019");
    assertThat(days.reason(LocalDate.of(2019, 3, 19))).isEmpty();
    assertThat(days.reason(LocalDate.of(2019, 3, 9))).isEmpty();
  }

  @Test
  void aWeekdayThatFitsNoYearIsHeldAgainstADay() {
    var right = new PastDays(List.of(told(12, DayOfWeek.TUESDAY)), 0);
    var wrong = new PastDays(List.of(told(12, DayOfWeek.MONDAY)), 0);

    assertThat(right.likelihood(THURSDAY)).isGreaterThan(20 * wrong.likelihood(THURSDAY));
  }

  @Test
  void aDayOfDecemberReadInJanuaryIsOfTheYearBefore() {
    var told = new PastDay(MonthDay.of(12, 30), Optional.empty(), Optional.empty(), false);

    assertThat(told.seenFrom(LocalDate.of(2019, 1, 2))).contains(LocalDate.of(2018, 12, 30));
    assertThat(told.seenFrom(LocalDate.of(2019, 11, 2))).contains(LocalDate.of(2019, 12, 30));
    assertThat(
            new PastDay(MonthDay.of(12, 30), Optional.empty(), Optional.of(2011), false)
                .seenFrom(THURSDAY))
        .contains(LocalDate.of(2011, 12, 30));
  }

  @Test
  void theLatestWeekdayIsLikeliestThatOfTheDayItself() {
    var weekdays =
        Weekdays.of(DayOfWeek.WEDNESDAY, Map.of(DayOfWeek.WEDNESDAY, 2, DayOfWeek.MONDAY, 1), 0);

    assertThat(weekdays.likelihood(THURSDAY.minusDays(1)))
        .isGreaterThan(weekdays.likelihood(THURSDAY));
    assertThat(weekdays.likelihood(THURSDAY))
        .isGreaterThan(weekdays.likelihood(THURSDAY.minusDays(2)));
    assertThat(weekdays.reason(THURSDAY)).contains("the latest weekday it speaks of is Wednesday");
    assertThat(weekdays.reason(THURSDAY.plusDays(1))).isEmpty();
  }

  @Test
  void theLatestDayOfAStoryToldFromItsBeginningMayLieWeeksBack() {
    var news = new PastDays(List.of(told(12)), 0);
    var story = new PastDays(List.of(told(12)), 1);
    var later = LocalDate.of(2019, 3, 26);

    assertThat(story.likelihood(later) / story.likelihood(THURSDAY))
        .isGreaterThan(2 * news.likelihood(later) / news.likelihood(THURSDAY));
  }

  @Test
  void theWeekdaysOfAStoryToldFromItsBeginningTellNothing() {
    var story = Weekdays.of(DayOfWeek.WEDNESDAY, Map.of(DayOfWeek.WEDNESDAY, 2), 1);

    assertThat(story.likelihood(THURSDAY)).isEqualTo(story.likelihood(THURSDAY.plusDays(3)));
  }

  @Test
  void aDayInACaptionIsRatherOfTheLastDays() {
    var told = new PastDay(MonthDay.of(3, 12), Optional.empty(), Optional.of(2019), false);
    var near = new PastDays(List.of(told.inCaption()), 0);
    var any = new PastDays(List.of(told), 0);

    assertThat(near.likelihood(THURSDAY)).isGreaterThan(any.likelihood(THURSDAY));
    assertThat(near.likelihood(THURSDAY.plusDays(30)))
        .isLessThan(any.likelihood(THURSDAY.plusDays(30)));
  }

  @Test
  void aWeekdayCountedBackTellsTheWeekdayOfPublication() {
    var counted = new Counted(DayOfWeek.WEDNESDAY, 1);

    assertThat(counted.likelihood(THURSDAY))
        .isGreaterThan(20 * counted.likelihood(THURSDAY.plusDays(1)));
    assertThat(counted.reason(THURSDAY)).contains("it counts 1 day back to Wednesday");
    assertThat(counted.reason(THURSDAY.plusDays(1))).isEmpty();
  }

  @Test
  void theAgesOfDaysAreRareOutsideAYear() {
    assertThat(Ages.OF_WEEKDAYS.likelihood(-1)).isEqualTo(Ages.RARE);
    assertThat(Ages.OF_DATES.likelihood(365)).isEqualTo(Ages.RARE);
    assertThat(Ages.OF_DATES.likelihood(366)).isEqualTo(Ages.RARE);
    assertThat(Ages.OF_DATES.likelihood(0)).isEqualTo(0.12);
    assertThat(Ages.OF_DATES.likelihood(6)).isEqualTo(0.03);
    assertThat(Ages.OF_DATES.likelihood(7)).isEqualTo(0.015);
    assertThat(Ages.OF_DATES.likelihood(14)).isEqualTo(0.0075);
  }

  private static PastDay told(int march) {
    return new PastDay(MonthDay.of(3, march), Optional.empty(), Optional.empty(), false);
  }

  private static PastDay told(int march, DayOfWeek weekday) {
    return new PastDay(MonthDay.of(3, march), Optional.of(weekday), Optional.empty(), false);
  }
}
