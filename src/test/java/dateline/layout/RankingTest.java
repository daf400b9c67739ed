package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static List<Event> ranked(List<Event> events) {
    return Arrays.stream(Ranking.of(events)).mapToObj(events::get).toList();
  }

  @Test
  void theOrderIsThatOfImportance() {
    var events = InventedTimeline.of(3, 2000).events();
    assertThat(ranked(events)).isEqualTo(events.stream().sorted(Item.IMPORTANT_FIRST).toList());
  }

  @Test
  void equallyImportantEventsKeepTheRestOfTheOrder() {
    Timeline timeline =
        Timelines.of(
            IntStream.range(0, 50)
                .mapToObj(
                    i ->
                        Timelines.event(
                            "e" + i, "2031-05-%02d".formatted(1 + i % 20), Kind.OTHER, i % 3 / 2.0))
                .toArray(Event[]::new));
    assertThat(ranked(timeline.events()))
        .isEqualTo(timeline.events().stream().sorted(Item.IMPORTANT_FIRST).toList());
  }
}
