package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Drags on the timeline of the real window. */
@ExtendWith(ApplicationExtension.class)
class DragTest {

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
}
