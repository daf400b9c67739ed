package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.InventedTimeline;
import dateline.layout.Stretch;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Clicks on the timeline of the real window. */
@ExtendWith(ApplicationExtension.class)
class ClickTest {

  private WindowUnderTest window;
  private TimelineView view;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
    view = window.view;
  }

  private static double middle(Stretch stretch) {
    return (stretch.start() + stretch.end()) / 2;
  }

  @Test
  void oneClickSelectsAndChangesNothingElse(FxRobot robot) {
    var stretch = view.stretch();

    robot.clickOn(Cards.card(view, "quit"));

    assertThat(window.selected()).contains("quit");
    assertThat(window.focused()).isEmpty();
    assertThat(view.stretch()).isEqualTo(stretch);
    assertThat(window.models.project().history().canUndo()).isFalse();
  }

  @Test
  void aClickOnTheGroundSelectsNothing(FxRobot robot) {
    robot.clickOn(Cards.card(view, "quit"));

    robot.clickOn(Cards.ground(view));

    assertThat(window.selected()).isEmpty();
  }

  @Test
  void aDoubleClickZoomsToTheEvent(FxRobot robot) {
    double length = view.stretch().length();

    robot.doubleClickOn(Cards.card(view, "quit"));

    assertThat(view.stretch().length()).isLessThan(length);
    var date = view.timelineProperty().get().event("quit").orElseThrow().date().range();
    assertThat(middle(view.stretch())).isCloseTo(Stretch.moment(date.first()) + 0.5, within(0.01));
  }

  @Test
  void aDoubleClickOnTheGroundCentresThere(FxRobot robot) {
    var there = Cards.ground(view);
    double moment = Cards.moment(view, there);
    double length = view.stretch().length();

    robot.doubleClickOn(there);

    assertThat(middle(view.stretch())).isCloseTo(moment, within(0.02));
    assertThat(view.stretch().length()).isCloseTo(length, within(1e-6));
  }

  @Test
  void aDoubleClickOnMoreZoomsThereAndLeavesTheLaneAsItWas(FxRobot robot) {
    robot.interact(() -> window.show(InventedTimeline.of(3, 3000)));
    var lanes = view.lanesProperty().get();
    var there = Cards.more(view);
    double length = view.stretch().length();

    robot.doubleClickOn(there);

    assertThat(view.lanesProperty().get()).isEqualTo(lanes);
    assertThat(view.stretch().length()).isLessThan(length);
  }

  @Test
  void aClickOnMoreShowsItsLaneInFull(FxRobot robot) {
    robot.interact(() -> window.show(InventedTimeline.of(3, 3000)));

    robot.clickOn(Cards.more(view));

    assertThat(view.lanesProperty().get().expanded()).hasSize(1);
  }

  @Test
  void aLaneIsCollapsedByAClickOnItsNameAndMovedByADrag(FxRobot robot) {
    var lanes = Cards.lanes(view);
    robot.clickOn(Cards.lane(view, lanes.get(0)));
    assertThat(view.lanesProperty().get().collapsed()).containsExactly(lanes.get(0));
    robot.moveTo(Cards.ground(view));
    robot.clickOn(Cards.lane(view, lanes.get(0)));
    assertThat(view.lanesProperty().get().collapsed()).isEmpty();

    robot
        .drag(Cards.lane(view, lanes.get(2)))
        .dropTo(Cards.lane(view, lanes.get(0)).subtract(0, 8));

    assertThat(Cards.lanes(view).get(0)).isEqualTo(lanes.get(2));
    assertThat(Cards.lanes(view)).containsExactlyInAnyOrderElementsOf(lanes);
  }
}
