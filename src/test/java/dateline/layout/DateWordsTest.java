package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-05-04            | Sun 4 May 2031
          2031-05-04T14:30      | Sun 4 May 2031, 14:30
          2031-05-03/2031-05-04 | 3–4 May 2031
          2031-05-30/2031-06-02 | 30 May – 2 Jun 2031
          2030-12-30/2031-01-02 | 30 Dec 2030 – 2 Jan 2031
          2031-05               | May 2031
          1998~                 | about 1998
          1998/2001             | 1998–2001
          2031-05-04/..         | since Sun 4 May 2031
          ../1998               | until 1998
          """)
  void aDateIsAsPreciseAsItIsKnown(String edtf, String words) {
    assertThat(DateWords.of(DateRange.parse(edtf))).isEqualTo(words);
  }
}
