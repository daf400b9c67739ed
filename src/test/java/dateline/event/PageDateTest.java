package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.PageDate.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDateTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 14);

  @Test
  void aPublishedArticleIsOfThatDayOnly() {
    var page = page(Line.PUBLISHED);

    assertThat(page.likelihood(DAY)).isGreaterThan(1000 * page.likelihood(DAY.minusDays(1)));
    assertThat(page.likelihood(DAY.minusDays(1))).isEqualTo(page.likelihood(DAY.plusDays(1)));
    assertThat(page.reason(DAY)).contains("the page gives Thursday, 14 March 2019");
    assertThat(page.reason(DAY.minusDays(1))).isEmpty();
  }

  @Test
  void anArticleIsChangedOnItsDayOrInTheWeekAfter() {
    var page = page(Line.UPDATED);

    assertThat(page.likelihood(DAY)).isGreaterThan(page.likelihood(DAY.minusDays(1)));
    assertThat(page.likelihood(DAY.minusDays(7))).isEqualTo(page.likelihood(DAY.minusDays(1)));
    assertThat(page.likelihood(DAY.minusDays(7))).isGreaterThan(page.likelihood(DAY.minusDays(8)));
    assertThat(page.likelihood(DAY.minusDays(8))).isGreaterThan(page.likelihood(DAY.plusDays(1)));
    assertThat(page.reason(DAY.minusDays(2)))
        .contains("the page was changed on Thursday, 14 March 2019");
  }

  @Test
  void aPageIsFetchedWithinTwoMonths() {
    var page = page(Line.PAGE);

    assertThat(page.likelihood(DAY)).isGreaterThan(page.likelihood(DAY.minusDays(1)));
    assertThat(page.likelihood(DAY.minusDays(60)))
        .isEqualTo(page.likelihood(DAY.minusDays(1)))
        .isGreaterThan(page.likelihood(DAY.minusDays(61)));
    assertThat(page.reason(DAY)).contains("the page is dated Thursday, 14 March 2019");
    assertThat(page.reason(DAY.minusDays(9)))
        .contains("the page's Thursday, 14 March 2019 is the day it was fetched");
  }

  @Test
  void whatAppearedFirstIsAddedToForThreeDays() {
    var page = page(Line.FIRST);

    assertThat(page.likelihood(DAY)).isGreaterThan(page.likelihood(DAY.plusDays(1)));
    assertThat(page.likelihood(DAY.plusDays(3)))
        .isEqualTo(page.likelihood(DAY.plusDays(1)))
        .isGreaterThan(page.likelihood(DAY.plusDays(4)));
    assertThat(page.likelihood(DAY.plusDays(4))).isGreaterThan(page.likelihood(DAY.minusDays(1)));
    assertThat(page.reason(DAY)).isEmpty();
  }

  @Test
  void theWeekdayChoosesTheYearWhereNoneIsGiven() {
    var thursday = page(Line.PAGE, Optional.of(DayOfWeek.THURSDAY), Optional.empty());

    assertThat(thursday.likelihood(DAY)).isGreaterThan(0.1);
    assertThat(thursday.likelihood(LocalDate.of(2018, 3, 14))).isLessThan(0.001);
  }

  @Test
  void aPageThatSaysHowLongAgoCountsBack() {
    var page = page(Line.PAGE).published(10);

    assertThat(page.likelihood(DAY.minusDays(10))).isGreaterThan(100 * page.likelihood(DAY));
    assertThat(page.line()).isEqualTo(Line.PUBLISHED);
  }

  @Test
  void aDateOfJanuaryMayFollowAnArticleOfDecember() {
    var january =
        new PageDate(
            MonthDay.of(1, 2), Optional.empty(), Optional.empty(), Line.PAGE, Optional.empty());

    assertThat(january.likelihood(LocalDate.of(2018, 12, 30))).isEqualTo(0.006);
  }

  private static PageDate page(Line line) {
    return page(line, Optional.empty(), Optional.of(2019));
  }

  private static PageDate page(Line line, Optional<DayOfWeek> weekday, Optional<Integer> year) {
    return new PageDate(MonthDay.from(DAY), weekday, year, line, Optional.empty());
  }
}
