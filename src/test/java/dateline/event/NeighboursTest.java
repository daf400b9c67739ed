package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Neighbours.Other;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            List.of(new Other("a", TUESDAY, 0.9)), Set.of(MONDAY), Set.of(DayOfWeek.MONDAY));

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
  void anUnsureDateTellsLess() {
    var sure = new Neighbours(List.of(new Other("a", MONDAY, 0.9)), Set.of(), Set.of());
    var unsure = new Neighbours(List.of(new Other("a", MONDAY, 0.3)), Set.of(), Set.of());
    var far = MONDAY.plusDays(300);

    assertThat(sure.likelihood(MONDAY) / sure.likelihood(far))
        .isGreaterThan(2 * unsure.likelihood(MONDAY) / unsure.likelihood(far));
  }

  private static Neighbours neighbours(Map<LocalDate, List<String>> articles) {
    var others =
        articles.entrySet().stream()
            .flatMap(day -> day.getValue().stream().map(id -> new Other(id, day.getKey(), 0.9)))
            .toList();
    return new Neighbours(others, Set.of(), Set.of());
  }
}
