package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2031-02,                  2031-02-01/2031-02-28",
    "1991,                     1991-01-01/1991-12-31",
    "2031-03-04T18:30Z,        2031-03-04",
    "2031-03-04~,              2031-03-04/2031-03-04",
    "../2031-03-04,            2031-03-04",
    "2031-03-04/..,            2031-03-04",
    "2031-02/2031-03,          2031-02-01/2031-03-31"
  })
  void aDateIsReadAsItsDays(String written, String days) {
    assertThat(Days.read(written)).isPresent().isEqualTo(Days.read(days));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "../..", "2031-13", "2031-02-30", "2031-03-05/2031-03-04", "P3D"})
  void whatIsNoDateIsNone(String written) {
    assertThat(Days.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-02,            2031-03-01/2031-03-03, true",
    "2031-03-01/2031-03-02, 2031-03-01/2031-03-03, true",
    "2031-03-04,            2031-03-01/2031-03-03, false",
    "2031-03-02,            2031-03,               false",
    "2031-03,               2031-03,               true",
    "2031-03-01/2031-03-03, 2031-03-02,            false"
  })
  void aShortRangeTakesWhatLiesInside(String answer, String accepted, boolean right) {
    var days = Days.read(answer).orElseThrow();

    assertThat(days.answers(Days.read(accepted).orElseThrow())).isEqualTo(right);
  }
}
