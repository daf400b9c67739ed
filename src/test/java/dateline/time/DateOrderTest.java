package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 3);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      textBlock =
          """
          Signed on 31/12/21 and again on 5/6/22.         | 1 | 0
          Signed on 12/31/2021.                           | 0 | 1
          Signed on 31.12.2021, 30-11-2021 and 10/28/21.  | 2 | 1
          Signed on 5/6/22.                               | 0 | 0
          Version 10.4.2 on 192.168.10.20 scored 31/12.   | 0 | 0
          No such date: 31/31/21.                         | 0 | 0
          """)
  void countsTheDatesWithOneReading(String text, int dayFirst, int monthFirst) {
    assertThat(DateOrder.of(text)).isEqualTo(new DateOrder(dayFirst, monthFirst));
  }

  @Test
  void otherDatesOfTheTextDecide() {
    assertThat(value("Signed on 31/12/21 and again on 2/3/22.")).isEqualTo("2022-03-02");
    assertThat(value("Signed on 12/31/21 and again on 2/3/22.")).isEqualTo("2022-02-03");
  }

  @Test
  void otherTextsDecideWhereTheTextDoesNot() {
    var americans = new DateOrder(0, 3);
    var signed = Texts.tag("Signed on 2/3/22.", new Reference(Optional.of(PUBLISHED), americans));
    assertThat(signed.get(0).value()).isEqualTo("2022-02-03");
    assertThat(signed.get(0).meaning().reason())
        .isEqualTo(
            "Thursday 3 February 2022, with the month first as in other dates of these texts");
    assertThat(signed.get(0).meaning().alternatives())
        .containsExactly(
            new Alternative(
                DateRange.day(LocalDate.of(2022, 3, 2)), "day and month the other way round"));
  }

  @Test
  void elseTheReadingNearerToPublicationCounts() {
    var signed = Texts.only("Signed on 5/6/22.", PUBLISHED);
    assertThat(signed.value()).isEqualTo("2022-06-05");
    assertThat(signed.meaning().reason()).startsWith("Sunday 5 June 2022, the reading nearer to");
  }

  private static String value(String text) {
    var found = Texts.tag(text, PUBLISHED);
    return found.get(found.size() - 1).value();
  }
}
