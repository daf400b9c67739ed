package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  private static final TimeTagger ENGLISH = TimeTagger.of("en");
  private static final Optional<LocalDate> NEAR = Optional.of(LocalDate.of(2022, 1, 6));

  private final WrittenDate reader = new WrittenDate(() -> ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 Jan 2022                     | 2022-01-07
          7 January 2022                 | 2022-01-07
          January 7th, 2022              | 2022-01-07
          friday 7 jan. 2022             | 2022-01-07
          January 2022                   | 2022-01
          Sept 2021                      | 2021-09
          2022                           | 2022
          2022-01-07                     | 2022-01-07
          2022-01-05/2022-01-07          | 2022-01-05/2022-01-07
          1991~                          | 1991~
          early January 2022             | 2022-01-01~/2022-01-11~
          about 5 January 2022           | 2022-01-05~
          5 January 2022 14:30           | 2022-01-05T14:30
          2.30 pm on 5 January 2022      | 2022-01-05T14:30
          3–5 January                    | 2022-01-03/2022-01-05
          from 3 to 5 January 2022       | 2022-01-03/2022-01-05
          between 3 and 5 January 2022   | 2022-01-03/2022-01-05
          28 January – 2 February 2022   | 2022-01-28/2022-02-02
          """)
  void aDateIsReadAsItIsTyped(String typed, String edtf) {
    assertThat(reader.read(typed, NEAR).map(DateRange::edtf)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 Feb 2022",
        "2031-02-30",
        "7 8 Jan 2022",
        "Jan Feb 2022",
        "soon",
        "0 May 2020",
        "5 January 2022 to 3 January 2022",
        "5 January 2022 in Oss"
      })
  void whatIsNoDateIsNone(String typed) {
    assertThat(reader.read(typed, NEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"January", "Wednesday"})
  void whatIsCountedFromADayNeedsOne(String typed) {
    assertThat(reader.read(typed, Optional.empty())).isEmpty();
    assertThat(reader.read(typed, NEAR)).isPresent();
  }
}
