package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 Jan 2022             | 2022-01-07
          7 January 2022         | 2022-01-07
          January 7th, 2022      | 2022-01-07
          friday 7 jan. 2022     | 2022-01-07
          January 2022           | 2022-01
          Sept 2021              | 2021-09
          2022                   | 2022
          2022-01-07             | 2022-01-07
          2022-01-05/2022-01-07  | 2022-01-05/2022-01-07
          1991~                  | 1991~
          """)
  void aDateIsReadAsItIsTyped(String typed, String edtf) {
    assertThat(WrittenDate.read(typed).map(DateRange::edtf)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "January",
        "31 Feb 2022",
        "7 8 Jan 2022",
        "Jan Feb 2022",
        "soon",
        "0 May 2020"
      })
  void whatIsNoDateIsNone(String typed) {
    assertThat(WrittenDate.read(typed)).isEmpty();
  }
}
