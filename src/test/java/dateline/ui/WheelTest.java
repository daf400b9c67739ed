package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.Wheel;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
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

/** Turns the wheel and pinches on the timeline of the real window. */
@ExtendWith(ApplicationExtension.class)
class WheelTest {

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
}
