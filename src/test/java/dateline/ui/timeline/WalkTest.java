package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.DisplayList;
import dateline.layout.EventSet;
import dateline.layout.LaneMode;
import dateline.layout.Theme;
import dateline.layout.TimelineLayout;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import dateline.ui.InventedCrisis;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {

  private final Timeline timeline = InventedCrisis.timeline();
  private final DisplayList picture = picture();

  private DisplayList picture() {
    var layout = new TimelineLayout(timeline);
    return layout.layout(
        new ViewState(
            new ViewState.Size(1200, 800),
            layout.story(),
            ViewState.Lanes.by(LaneMode.THEME),
            ViewState.Marks.NONE,
            Theme.LIGHT,
            Optional.empty()));
  }

  private Optional<String> next(String from, boolean down) {
    var here = Walk.cardOf(picture, from, Optional.empty()).orElseThrow();
    return Walk.acrossLanes(picture, here, down).map(Walk.Card::eventId);
  }

  @Test
  void theWalkStartsAtTheFirstCardInView() {
    assertThat(Walk.firstInView(picture).map(Walk.Card::eventId)).contains("crack");
  }

  @Test
  void acrossLanesGoesToTheNearestCardOfTheNextLane() {
    assertThat(next("march", true)).contains("quit");
    assertThat(next("quit", false)).contains("march");
    assertThat(next("march", false)).isEmpty();
  }

  @Test
  void whatAFilterLeavesOutIsNotWalkedOver() {
    var events = timeline.events();
    var shown =
        new Shown(timeline, EventSet.of(events.size(), p -> p == 1), EventSet.of(3, p -> p == 2));

    assertThat(shown.count()).isEqualTo(events.size() - 2);
    assertThat(shown.at(1)).contains(events.get(3));
    assertThat(shown.indexOf(events.get(3).id())).isEqualTo(1);
    assertThat(shown.indexOf(events.get(1).id())).isNegative();
    assertThat(shown.at(shown.count())).isEmpty();
  }

  @Test
  void anEmptyTimelineHasNowhereToGo() {
    assertThat(new Shown(Timeline.EMPTY, EventSet.NONE, EventSet.NONE).at(0)).isEmpty();
  }
}
