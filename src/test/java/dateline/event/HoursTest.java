package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At what hours the words of an article place what they tell. */
class HoursTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked the town of Orlo on Tuesday morning.          | 300 | 720
          Rebels attacked the town of Orlo on Tuesday evening.          | 1020 | 1440
          Rebels attacked the town of Orlo at 3 p.m. on Tuesday.        | 900 | 901
          Rebels attacked the town of Orlo early on Tuesday.            | 0 | 540
          Rebels attacked the town of Orlo late on Tuesday.             | 1140 | 1620
          By Tuesday evening rebels had attacked the town of Orlo.      | 0 | 1440
          """)
  void theWordsTellTheHours(String text, int from, int to) {
    assertThat(hours(text)).containsExactly(new Hours(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked the town of Orlo on Tuesday.
          Rebels attacked the town of Orlo at half past four on Tuesday.
          Rebels attacked the town of Orlo at midnight on Tuesday.
          Rebels attacked the town of Orlo from Sunday to Tuesday.
          """)
  void noHoursAreKnownOfAWholeDayOrAnHourThatMayBeOneOfTwo(String text) {
    assertThat(hours(text)).isEmpty();
  }

  @Test
  void twoHoursShareWhatLiesInBoth() {
    var morning = new Hours(300, 720);

    assertThat(morning.and(new Hours(600, 900))).contains(new Hours(600, 720));
    assertThat(morning.and(new Hours(720, 900))).isEmpty();
  }

  @Test
  void noHoursEndBeforeTheyBegin() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Hours(720, 720));
  }

  private static List<Hours> hours(String text) {
    return InventedArticle.published(PUBLISHED, text).mentions().stream()
        .flatMap(m -> m.when().hours().stream())
        .toList();
  }
}
