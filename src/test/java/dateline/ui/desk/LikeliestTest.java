package dateline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Event;
import dateline.ui.InventedCrisis;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikeliestTest {

  private final List<Event> events = InventedCrisis.timeline().events();

  private List<String> to(String id) {
    var event = events.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    return Likeliest.to(event, events).stream().map(Event::id).toList();
  }

  @Test
  void thoseOfTheSameDaysComeFirstTheMostAlikeOfThemFirst() {
    assertThat(to("evacuate")).startsWith("phones", "breach");
  }

  @Test
  void thoseOfOtherDaysFollowTheMostAlikeFirst() {
    assertThat(to("breach").subList(2, 4)).containsExactlyInAnyOrder("built", "crack");
  }

  @Test
  void theEventItselfIsNoneOfThem() {
    assertThat(to("breach")).hasSize(events.size() - 1).doesNotContain("breach");
  }
}
