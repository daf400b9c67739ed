package dateline.merge;

import static dateline.headline.News.article;
import static dateline.headline.News.passage;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.time.DateRange;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {

  private static final ReportReader READER =
      new ReportReader(Vocabulary.english(), new WordLists());
  private static final EventDate DAY = new EventDate(DateRange.parse("2031-03-03"), "it is said");

  @ParameterizedTest
  @CsvSource({
    "2031-03-03TMO, 360",
    "2031-03-03TMI, 720",
    "2031-03-03TAF, 780",
    "2031-03-03TEV, 1080",
    "2031-03-03TNI, 1260",
    "2031-03-03T14, 840",
    "2031-03-03T14:35, 875"
  })
  void theWordsTellTheHour(String value, int minute) {
    assertThat(DayOrder.minute(List.of(report("2031-03-03", value)), DAY)).hasValue(minute);
  }

  @Test
  void theDateTellsTheMinute() {
    assertThat(DayOrder.minute(List.of(report("2031-03-03T06:10", "2031-03-03")), DAY))
        .hasValue(370);
  }

  @Test
  void theEarliestHourOfTheDayCountsAndNoneOfAnotherDay() {
    var reports =
        List.of(
            report("2031-03-03", "2031-03-03TEV"),
            report("2031-03-03", "2031-03-03TAF"),
            report("2031-03-04", "2031-03-04TMO"),
            report("2031-03-03", "2031-03-03"));

    assertThat(DayOrder.minute(reports, DAY)).hasValue(780);
    assertThat(DayOrder.minute(reports.subList(2, 4), DAY)).isEqualTo(OptionalInt.empty());
  }

  private static Report report(String date, String value) {
    return READER
        .read(
            article(
                "a",
                passage("A dam burst at Maray then.", date, Kind.DISASTER, "burst")
                    .words("then", value)))
        .get(0);
  }
}
