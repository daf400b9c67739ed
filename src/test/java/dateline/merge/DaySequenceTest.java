package dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.InventedArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void putsWhatCameLaterBehindTheLastHourOnly() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday morning. Later the governor of Brega"
                    + " resigned. A bridge collapsed on Tuesday evening."))
        .containsExactly(1, 0, 2);
  }

  @Test
  void givesNoPlaceWhereTheTextTellsNoOrder() {
    assertThat(
            orders(
                "Rebels attacked the town of Orlo on Tuesday. The governor of Brega resigned on"
                    + " Tuesday."))
        .containsExactly(0, 0);
  }

  private static List<Integer> orders(String text) {
    var events = new Merger().merge(List.of(InventedArticle.published(PUBLISHED, text)));
    return events.stream()
        .sorted(Comparator.comparing(e -> e.mentions().get(0).passage()))
        .map(Event::order)
        .toList();
  }
}
