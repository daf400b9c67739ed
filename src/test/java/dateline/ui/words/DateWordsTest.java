package dateline.ui.words;

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
          2031-03-04            | Tuesday 4 March 2031           | known to the day
          2031-03-04T14:05      | Tuesday 4 March 2031, 14:05    | known to the minute
          2031-03-01/2031-03-02 | 1–2 March 2031                 | within 2 days
          2031-03-30/2031-04-02 | 30 March – 2 April 2031        | within 4 days
          2030-12-30/2031-01-02 | 30 December 2030 – 2 January 2031 | within 4 days
          2031-03               | March 2031                     | known to the month
          2031-03/2031-05       | March 2031 – May 2031          | known to the month
          1987                  | 1987                           | known to the year
          1987~                 | about 1987                     | known to the year
          2031-03-04?           | Tuesday 4 March 2031, uncertain | known to the day
          ../2031-03-04         | until Tuesday 4 March 2031     | open at one end
          2031-03/..            | from March 2031 on             | open at one end
          """)
  void aDateIsSaidAsAReaderWould(String edtf, String words, String precision) {
    var range = DateRange.parse(edtf);

    assertThat(DateWords.of(range)).isEqualTo(words);
    assertThat(DateWords.precisionOf(range)).isEqualTo(precision);
  }
}
