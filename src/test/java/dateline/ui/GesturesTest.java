package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Hit;
import dateline.layout.InventedTimeline;
import dateline.layout.Stretch;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.Wheel;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Does every gesture of the timeline on the real window. */
@ExtendWith(ApplicationExtension.class)
class GesturesTest {

  private static final double NOTCH = 40;

  private WindowUnderTest window;
  private TimelineView view;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
    view = window.view;
  }

  private Point2D ground() {
    return view.localToScreen(700, 300);
  }

  private static double middle(Stretch stretch) {
    return (stretch.start() + stretch.end()) / 2;
  }

  private void wheel(FxRobot robot, Point2D at, double across, double along, KeyCode held) {
    var here = view.screenToLocal(at);
    var event =
        new ScrollEvent(
            ScrollEvent.SCROLL,
            here.getX(),
            here.getY(),
            at.getX(),
            at.getY(),
            held == KeyCode.SHIFT,
            held == KeyCode.CONTROL,
            held == KeyCode.ALT,
            false,
            false,
            false,
            across,
            along,
            across,
            along,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null);
    robot.interact(() -> Event.fireEvent(view, event));
  }

  // Dragging

  @Test
  void aDragMovesThePictureWithThePointer(FxRobot robot) {
    double before = Cards.moment(view, ground());

    robot.moveTo(ground()).press(MouseButton.PRIMARY).moveBy(-150, 0);
    assertThat(view.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
    double moved = Cards.moment(view, ground().subtract(150, 0));
    robot.release(MouseButton.PRIMARY);

    assertThat(moved).isCloseTo(before, within(0.05));
    assertThat(view.getCursor()).isNotEqualTo(Cursor.CLOSED_HAND);
    assertThat(window.selected()).isEmpty();
  }

  @Test
  void aDragThatLeavesTheTimelineGoesOn(FxRobot robot) {
    var outside = view.localToScreen(view.getWidth() + 100, 300);
    robot.moveTo(ground()).press(MouseButton.PRIMARY).moveTo(outside);
    double there = view.stretch().start();
    robot.moveBy(60, 0);

    assertThat(view.stretch().start()).isLessThan(there);
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void aDragOnACardMovesThePictureAndSelectsNothing(FxRobot robot) {
    double start = view.stretch().start();

    robot.drag(Cards.card(view, "quit")).dropBy(-120, 0);

    assertThat(view.stretch().start()).isGreaterThan(start);
    assertThat(window.selected()).isEmpty();
  }

  // Clicking

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
    robot.sleep(500);
    robot.clickOn(Cards.lane(view, lanes.get(0)));
    assertThat(view.lanesProperty().get().collapsed()).isEmpty();

    robot
        .drag(Cards.lane(view, lanes.get(2)))
        .dropTo(Cards.lane(view, lanes.get(0)).subtract(0, 8));

    assertThat(Cards.lanes(view).get(0)).isEqualTo(lanes.get(2));
    assertThat(Cards.lanes(view)).containsExactlyInAnyOrderElementsOf(lanes);
  }

  // Wheel and pinch

  @ParameterizedTest
  @EnumSource
  void withCtrlTheWheelZoomsUnderThePointer(Wheel alone, FxRobot robot) {
    robot.interact(() -> window.settings.wheelProperty().set(alone));
    double before = Cards.moment(view, ground());
    double length = view.stretch().length();

    wheel(robot, ground(), 0, 2 * NOTCH, KeyCode.CONTROL);

    assertThat(view.stretch().length()).isLessThan(length * 0.8);
    assertThat(Cards.moment(view, ground())).isCloseTo(before, within(0.001));
  }

  @Test
  void aPinchZoomsUnderTheFingers(FxRobot robot) {
    double before = Cards.moment(view, ground());
    double length = view.stretch().length();
    var here = view.screenToLocal(ground());

    robot.interact(
        () ->
            Event.fireEvent(
                view,
                new ZoomEvent(
                    ZoomEvent.ZOOM,
                    here.getX(),
                    here.getY(),
                    ground().getX(),
                    ground().getY(),
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    2,
                    2,
                    null)));

    assertThat(view.stretch().length()).isCloseTo(length / 2, within(1e-6));
    assertThat(Cards.moment(view, ground())).isCloseTo(before, within(0.001));
  }

  @Test
  void aWheelSetToMoveMovesInTime(FxRobot robot) {
    robot.interact(() -> window.settings.wheelProperty().set(Wheel.MOVE));
    var before = view.stretch();

    wheel(robot, ground(), 0, -NOTCH, KeyCode.UNDEFINED);

    assertThat(view.stretch().start()).isGreaterThan(before.start());
    assertThat(view.stretch().length()).isCloseTo(before.length(), within(1e-6));
  }

  @Test
  void withShiftOrAcrossTheWheelMovesInTime(FxRobot robot) {
    var before = view.stretch();
    wheel(robot, ground(), 0, -NOTCH, KeyCode.SHIFT);
    assertThat(view.stretch().start()).isGreaterThan(before.start());

    wheel(robot, ground(), NOTCH, 0, KeyCode.UNDEFINED);

    assertThat(view.stretch().start()).isCloseTo(before.start(), within(1e-6));
  }

  @Test
  void withAltOrSetToScrollTheWheelScrollsLanes(FxRobot robot) {
    robot.interact(() -> window.settings.typeScaleProperty().set(2.0));
    var before = view.stretch();
    assertThat(Cards.maxScroll(view)).isPositive();

    wheel(robot, ground(), 0, -NOTCH, KeyCode.ALT);
    double once = view.lanesProperty().get().scroll();
    robot.interact(() -> window.settings.wheelProperty().set(Wheel.SCROLL));
    wheel(robot, ground(), 0, -NOTCH, KeyCode.UNDEFINED);

    assertThat(once).isPositive();
    assertThat(view.lanesProperty().get().scroll()).isGreaterThan(once);
    assertThat(view.stretch()).isEqualTo(before);
  }

  // Overview

  @Test
  void aClickInTheOverviewCentresThere(FxRobot robot) {
    double length = view.stretch().length();

    robot.clickOn(Cards.inOverview(view, 0.01));

    assertThat(view.stretch().length()).isCloseTo(length, within(1e-6));
    assertThat(middle(view.stretch())).isLessThan(10000);
  }

  @Test
  void aDragInTheEmptyOverviewSpansWhatIsShown(FxRobot robot) {
    robot.interact(() -> view.stretchProperty().set(new Stretch(22000, 22001)));
    double from = Cards.momentInOverview(view, Cards.inOverview(view, 0.02));
    double to = Cards.momentInOverview(view, Cards.inOverview(view, 0.4));

    robot.drag(Cards.inOverview(view, 0.02)).dropTo(Cards.inOverview(view, 0.4));

    assertThat(view.stretch().start()).isCloseTo(from, within(20.0));
    assertThat(view.stretch().end()).isCloseTo(to, within(0.2));
  }

  @Test
  void theWindowOfTheOverviewIsResizedByItsHandles(FxRobot robot) {
    var before = view.stretch();

    robot.drag(Cards.first(view, Hit.OfHandle.class)).dropBy(40, 0);

    assertThat(view.stretch().start()).isGreaterThan(before.start());
    assertThat(view.stretch().end()).isEqualTo(before.end());
  }
}
