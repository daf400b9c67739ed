package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-06",
        "2022-01",
        "2022",
        "0800",
        "2024-02-29",
        "2022-01-06T17:05",
        "2022-01-01/2022-01-02",
        "2021-11/2022-01",
        "1990/1999",
        "2022-01-06/..",
        "../2022-01-06",
        "2022-01~",
        "2022?",
        "2022-01-06%",
        "2022-01-01~/2022-01-10~"
      })
  void readsBackWhatItWrites(String edtf) {
    var range = DateRange.parse(edtf);
    assertThat(range.edtf()).isEqualTo(edtf);
    assertThat(DateRange.parse(range.edtf())).isEqualTo(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "/",
        "2022-13",
        "2022-02-30",
        "2023-02-29",
        "2022-1-6",
        "22-01-06",
        "Wednesday",
        "2022-W01",
        "2022-01-06T25:00",
        "2022-01-02/2022-01-01",
        "2022-01-01/2022-01-02/2022-01-03",
        "2022-01-06~~"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> DateRange.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusesToEndBeforeItBegins() {
    var day = LocalDateTime.of(2022, 1, 6, 0, 0);
    assertThatThrownBy(() -> new DateRange(day, day.minusMinutes(1), Granularity.MINUTE, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMonthEndsWithItsLastMinute() {
    var february = DateRange.parse("2024-02");
    assertThat(february.last()).isEqualTo(LocalDateTime.of(2024, 2, 29, 23, 59));
    assertThat(february.dayCount()).isEqualTo(29);
    assertThat(february.isWithinOneDay()).isFalse();
  }

  @Test
  void aMinuteLiesInItsDay() {
    assertThat(DateRange.parse("2022-01-06T17:05").inDays())
        .isEqualTo(DateRange.parse("2022-01-06"));
    assertThat(DateRange.parse("2022-01").inDays()).isEqualTo(DateRange.parse("2022-01"));
  }

  @Test
  void overlapsAndContainsCountBothEnds() {
    var week = DateRange.parse("2022-01-03/2022-01-09");
    assertThat(week.overlaps(DateRange.day(LocalDate.of(2022, 1, 9)))).isTrue();
    assertThat(week.contains(DateRange.day(LocalDate.of(2022, 1, 3)))).isTrue();
    assertThat(week.contains(DateRange.parse("2022-01"))).isFalse();
    assertThat(week.overlaps(DateRange.day(LocalDate.of(2022, 1, 10)))).isFalse();
  }

  @Test
  void openEndsReachAsFarAsCanBe() {
    assertThat(DateRange.parse("2022/..").contains(DateRange.parse("9998"))).isTrue();
    assertThat(DateRange.parse("../2022").contains(DateRange.parse("0001"))).isTrue();
  }

  @Test
  void aRangeOfTwoGranularitiesTakesTheCoarser() {
    assertThat(DateRange.parse("2021/2022-03-05").granularity()).isEqualTo(Granularity.YEAR);
  }
}
