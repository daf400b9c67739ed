package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.event.Hours;
import dateline.event.InventedArticle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order the events of one day stand. The articles are of Thursday, 14 March 2019. */
class DaySequenceTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  @Test
  void ordersByTheHoursThatAreKnown() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday evening. The governor of Brega"
                    + " resigned on Tuesday morning."))
        .containsExactly(2, 1);
  }

  @Test
  void putsWhatCameLaterBehind() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday. Later the governor of Brega"
                    + " resigned."))
        .containsExactly(1, 2);
  }

  @Test
  void whatIsNotToldToDifferHasTheSamePlace() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday morning. Later the governor of Brega"
                    + " resigned. A bridge collapsed on Tuesday evening."))
        .containsExactly(1, 2, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked the town of Orlo on Tuesday after the governor of Brega had resigned. | 2 | 1
          On Tuesday, after rebels attacked the town of Orlo, the governor of Brega resigned. | 1 | 2
          Rebels attacked the town of Orlo on Tuesday before the governor of Brega resigned. | 1 | 2
          Rebels attacked the town of Orlo on Tuesday. Then the governor of Brega resigned. | 1 | 2
          Rebels attacked the town of Orlo on Tuesday. Two hours later the governor of Brega resigned. | 1 | 2
          Rebels attacked the town of Orlo on Tuesday. Earlier in the day the governor of Brega resigned. | 2 | 1
          Rebels attacked the town of Orlo on Tuesday. “We were warned then,” the governor of Brega said. | 0 | 0
          Rebels attacked the town of Orlo on Tuesday before dawn. The governor of Brega resigned on Tuesday. | 0 | 0
          """)
  void readsTheWordsThatTellWhichCameFirst(String text, int attack, int governor) {
    assertThat(orders(text)).containsExactly(attack, governor);
  }

  @Test
  void whatIsEarlierInTheDayIsEarlierThanTheLastHourTold() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday evening. Troops killed five people in"
                    + " Brega. Earlier in the day the governor of Brega resigned."))
        .containsExactly(2, 0, 1);
  }

  @Test
  void whatContradictsItselfHasNoPlace() {
    var told =
        List.of(new Precedence("a", "b"), new Precedence("b", "a"), new Precedence("c", "d"));

    assertThat(new DaySequence(untimed("a", "b", "c", "d"), told).places())
        .isEqualTo(Map.of("c", 1, "d", 2));
  }

  @Test
  void whatIsToldAgainstTheHoursDoesNotCount() {
    var hours =
        Map.of("a", Optional.of(new Hours(300, 720)), "b", Optional.of(new Hours(720, 1080)));

    assertThat(new DaySequence(hours, List.of(new Precedence("b", "a"))).places())
        .isEqualTo(Map.of("a", 1, "b", 2));
  }

  @Test
  void hoursThatOverlapGiveNoOrder() {
    var hours =
        Map.of("a", Optional.of(new Hours(300, 720)), "b", Optional.of(new Hours(600, 900)));

    assertThat(new DaySequence(hours, List.of()).places()).isEmpty();
  }

  @Test
  void thousandsOfEventsOfOneDayAreOrderedInGoodTime() {
    var hours = new HashMap<String, Optional<Hours>>();
    var told = new ArrayList<Precedence>();
    for (int i = 0; i < 20_000; i++) {
      hours.put(
          "e" + i, i % 3 == 0 ? Optional.empty() : Optional.of(new Hours(i % 1440, i % 1440 + 1)));
      told.add(new Precedence("e" + i, "e" + (i + 1)));
    }

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new DaySequence(hours, told).places());
  }

  private static Map<String, Optional<Hours>> untimed(String... ids) {
    return Stream.of(ids).collect(Collectors.toMap(id -> id, id -> Optional.empty()));
  }

  private static List<Integer> orders(String text) {
    var events = new Merger().merge(List.of(InventedArticle.published(PUBLISHED, text)));
    return events.stream()
        .sorted(Comparator.comparing(e -> e.mentions().get(0).passage()))
        .map(Event::order)
        .toList();
  }
}
