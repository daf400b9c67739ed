package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  void theDayOfMostOthersIsLikeliest() {
    var others = neighbours(Map.of(MONDAY, List.of("a"), FRIDAY, List.of("b", "c", "d")));

    assertThat(others.likelihood(FRIDAY))
        .isGreaterThan(others.likelihood(MONDAY))
        .isGreaterThan(others.likelihood(FRIDAY.plusDays(1)));
    assertThat(others.likelihood(MONDAY)).isGreaterThan(others.likelihood(MONDAY.minusDays(9)));
  }

  @Test
  void aDayOnWhichTheOthersTellOfTheSameDaysIsLikelier() {
    var others =
        new Neighbours(
            new TreeMap<>(Map.of(TUESDAY, List.of("a"))), Set.of(MONDAY), Set.of(DayOfWeek.MONDAY));

    assertThat(others.likelihood(TUESDAY.plusDays(1)))
        .isGreaterThan(4 * others.likelihood(TUESDAY.minusDays(2)));
  }

  @Test
  void theNearestArticleIsTheReason() {
    var others =
        neighbours(Map.of(MONDAY, List.of("early", "first"), FRIDAY, List.of("calm", "late")));

    assertThat(others.reason(TUESDAY)).get().asString().contains("“early”", "Monday, 4 March 2019");
    assertThat(others.reason(MONDAY.plusDays(3))).get().asString().contains("“calm”");
    assertThat(others.reason(MONDAY.plusDays(2))).get().asString().contains("“calm”");
  }

  @Test
  void twoWeeksBeforeAndAfterTheOthersAreThoughtOf() {
    assertThat(neighbours(Map.of(MONDAY, List.of("a"))).candidates(Set.of()))
        .hasSize(29)
        .startsWith(MONDAY.minusDays(14))
        .endsWith(MONDAY.plusDays(14));
  }

  private static Neighbours neighbours(Map<LocalDate, List<String>> articles) {
    return new Neighbours(new TreeMap<>(articles), Set.of(), Set.of());
  }
}
