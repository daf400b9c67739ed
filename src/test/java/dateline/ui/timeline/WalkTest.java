package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.DisplayList;
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

  @Test
  void stepsInTimeStopAtBothEnds() {
    var first = timeline.events().get(0).id();
    var second = timeline.events().get(1).id();

    assertThat(Walk.inTime(timeline, picture, Optional.of(first), 1)).contains(second);
    assertThat(Walk.inTime(timeline, picture, Optional.of(first), -1)).contains(first);
    assertThat(Walk.inTime(timeline, picture, Optional.of(second), 100))
        .contains(timeline.events().get(timeline.events().size() - 1).id());
  }

  @Test
  void withoutASelectionTheWalkStartsAtTheFirstCardInView() {
    assertThat(Walk.inTime(timeline, picture, Optional.empty(), 1)).contains("crack");
  }

  @Test
  void acrossLanesGoesToTheNearestCardOfTheNextLane() {
    assertThat(Walk.acrossLanes(picture, Optional.of("march"), true)).contains("quit");
    assertThat(Walk.acrossLanes(picture, Optional.of("quit"), false)).contains("march");
    assertThat(Walk.acrossLanes(picture, Optional.of("march"), false)).isEmpty();
  }

  @Test
  void anEmptyTimelineHasNowhereToGo() {
    assertThat(Walk.inTime(Timeline.EMPTY, picture, Optional.empty(), 1)).isEmpty();
  }
}
