package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Kind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {

  @ParameterizedTest
  @EnumSource(LaneMode.class)
  void equalStatesGiveEqualPictures(LaneMode mode) {
    var timeline = Timelines.random(3, 200, 2);
    var story = new TimelineLayout(timeline).story();
    var state = PlacedView.state(story).withLanes(ViewState.Lanes.by(mode));

    assertThat(new TimelineLayout(timeline).layout(state))
        .isEqualTo(new TimelineLayout(timeline).layout(state));
  }

  @Test
  void anEventKnownToTheDayLiesWithinItsDay() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.5),
            Timelines.event("b", "2031-05-04", Kind.PROTEST, 0.9),
            Timelines.event("c", "2031-05-04", Kind.PROTEST, 0.2));
    var days = Stretch.days(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 6));
    var scale = new TimelineLayout(timeline).layout(PlacedView.state(days)).geometry().scale();

    var cards = PlacedView.of(timeline, PlacedView.state(days)).placed().get(0).placement().cards();

    assertThat(cards).hasSize(3);
    assertThat(cards)
        .allSatisfy(
            card -> {
              assertThat(card.area().x()).isGreaterThan(scale.x(card.item().known().start()));
              assertThat(card.area().right()).isLessThan(scale.x(card.item().known().end()));
            });
  }

  @Test
  void theMostImportantOfACrowdedDayAreShownAndTheRestAreCounted() {
    var crowd =
        Stream.iterate(0, i -> i + 1)
            .limit(80)
            .map(i -> Timelines.event("e" + i, "2031-05-04", Kind.PROTEST, i / 100.0))
            .toArray(dateline.merge.Event[]::new);
    var days = Stretch.days(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 7));

    var placement =
        PlacedView.of(Timelines.of(crowd), PlacedView.state(days)).placed().get(0).placement();

    var leastShown =
        placement.cards().stream().mapToDouble(c -> c.item().event().importance()).min();
    var mostHidden =
        placement.chips().get(0).some().stream().mapToDouble(i -> i.event().importance()).max();
    assertThat(placement.cards()).hasSizeGreaterThan(5);
    assertThat(leastShown.orElseThrow()).isGreaterThan(mostHidden.orElseThrow());
  }

  @Test
  void theSelectedEventIsShownHoweverUnimportant() {
    var timeline = Timelines.random(8, 400, 1);
    var story = new TimelineLayout(timeline).story();
    for (var placed : PlacedView.of(timeline, PlacedView.state(story)).placed()) {
      for (var chip : placed.placement().chips()) {
        if (chip.some().isEmpty()) {
          continue;
        }
        var last = chip.some().get(chip.some().size() - 1).event().id();
        var marks = ViewState.Marks.NONE.withSelected(last);
        var cards = new HashSet<String>();
        PlacedView.of(timeline, PlacedView.state(story).withMarks(marks))
            .placed()
            .forEach(
                lane -> lane.placement().cards().forEach(c -> cards.add(c.item().event().id())));
        assertThat(cards).contains(last);
      }
    }
  }

  @Test
  void hiddenEventsAreNeitherShownNorCounted() {
    var timeline =
        Timelines.of(
            Timelines.event("a", "2031-05-03", Kind.PROTEST, 0.5),
            Timelines.event("b", "2031-05-04", Kind.ORDER, 0.9));
    var days = Stretch.days(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 6));
    var marks = ViewState.Marks.NONE.withHidden(EventSet.of(2, place -> place == 1));

    var placed = PlacedView.of(timeline, PlacedView.state(days).withMarks(marks)).placed();

    assertThat(placed).extracting(lane -> lane.lane().key()).containsExactly("STREETS");
  }

  @Test
  void whatIsNotToldStaysTheSameWhateverIsHidden() {
    var timeline = Timelines.random(6, 60, 1);
    var whole = new TimelineIndex(timeline);

    var some = whole.without(EventSet.of(60, place -> place % 2 == 0), EventSet.NONE);

    assertThat(some.items()).hasSize(30);
    assertThat(some.silent()).isEqualTo(whole.silent());
  }

  @Test
  void aCollapsedLaneCountsAllItsEvents() {
    var timeline = Timelines.random(4, 100, 1);
    var story = new TimelineLayout(timeline).story();
    var lanes = ViewState.Lanes.by(LaneMode.THEME).withCollapsed(Set.of("GOVERNMENT"));

    var government =
        PlacedView.of(timeline, PlacedView.state(story).withLanes(lanes)).placed().stream()
            .filter(lane -> lane.lane().key().equals("GOVERNMENT"))
            .findFirst()
            .orElseThrow();

    assertThat(government.placement().cards()).isEmpty();
    assertThat(government.placement().chips().stream().mapToInt(Chip::count).sum())
        .isEqualTo(PlacedView.inView(government.lane(), story).size());
  }
}
