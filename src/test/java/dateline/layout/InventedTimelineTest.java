package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import dateline.time.Granularity;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is measured on invented timelines is worth no more than they are like what they say. */
class InventedTimelineTest {

  private final Timeline timeline = InventedTimeline.of(1, 10_000);

  private double share(Predicate<Event> which) {
    return timeline.events().stream().filter(which).count() / 10_000.0;
  }

  @Test
  void mostHappensInAFewDays() {
    var last = InventedTimeline.DENSE.plusDays(InventedTimeline.DENSE_DAYS - 1);
    var dense = DateRange.days(InventedTimeline.DENSE, last);
    assertThat(InventedTimeline.DENSE_DAYS / (30 * 365.0)).isCloseTo(0.02, within(0.001));
    assertThat(share(e -> e.date().range().dayCount() < 28 && dense.contains(e.date().range())))
        .isCloseTo(0.7 * 0.8, within(0.05));
  }

  @Test
  void threeInTenAreNotKnownToTheDay() {
    assertThat(
            share(
                e ->
                    e.date().range().granularity().compareTo(Granularity.DAY) > 0
                        || !e.date().range().qualifier().isEmpty()))
        .isCloseTo(0.3, within(0.02));
  }

  @Test
  void titlesAreOfTwentyToSeventyCharacters() {
    assertThat(timeline.events()).allMatch(e -> e.title().length() >= 20);
    assertThat(timeline.events()).allMatch(e -> e.title().length() <= 70);
    assertThat(share(e -> e.title().length() > 45)).isCloseTo(0.5, within(0.05));
  }

  @Test
  void eventsAreInChronologicalOrderAndTheSameForASeed() {
    assertThat(timeline.events()).isSortedAccordingTo((a, b) -> first(a).compareTo(first(b)));
    assertThat(timeline).isEqualTo(InventedTimeline.of(1, 10_000));
    assertThat(timeline).isNotEqualTo(InventedTimeline.of(2, 10_000));
  }

  private static LocalDate first(Event event) {
    return event.date().range().firstDay();
  }
}
