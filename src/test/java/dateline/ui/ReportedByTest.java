package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.pipeline.Timeline;
import dateline.ui.desk.Page;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Moves the slider of the day of publication on the real window. */
@ExtendWith(ApplicationExtension.class)
class ReportedByTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private Timeline shown() {
    return window.view.timelineProperty().get();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static void focus(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(
        1000, () -> robot.lookup("#reported-by").query().requestFocus());
  }

  @Test
  void arrowsHomeAndEndGoFromStopToStop(FxRobot robot) {
    focus(robot);
    robot.type(KeyCode.LEFT);
    assertThat(shown().events()).hasSize(8);
    assertThat(text(robot, "#reported-day")).isEqualTo("Wed 5 Mar");
    robot.type(KeyCode.HOME);
    assertThat(shown().events()).hasSize(5);
    robot.type(KeyCode.RIGHT);
    assertThat(shown().events()).hasSize(8);
    robot.type(KeyCode.END);

    assertThat(shown()).isEqualTo(InventedCrisis.timeline());
    assertThat(text(robot, "#reported-day")).isEqualTo("Thu 6 Mar, all articles");
  }

  @Test
  void draggingTheThumbShowsWhatWasKnownAndWhatIsNew(FxRobot robot) {
    Node thumb = robot.lookup("#reported-by .thumb").query();
    Bounds track = robot.lookup("#reported-by").query().getBoundsInLocal();
    var stretch = window.view.stretch();

    robot.moveTo(thumb).press(MouseButton.PRIMARY).moveBy(-track.getWidth(), 0);
    assertThat(shown().events()).hasSize(5);
    robot.moveBy(track.getWidth() / 2, 0).release(MouseButton.PRIMARY);

    assertThat(shown().events()).hasSize(8);
    assertThat(window.view.freshProperty().get().count()).isEqualTo(3);
    assertThat(text(robot, "#reported-changes")).isEqualTo("+3 events");
    assertThat(text(robot, "#reported-summary"))
        .isEqualTo("As reported by Wednesday 5 March 2031: 2 of 3 articles, 8 events");
    assertThat(window.view.stretch()).isEqualTo(stretch);
  }

  @Test
  void aScreenReaderHearsTheDay(FxRobot robot) {
    focus(robot);
    robot.type(KeyCode.LEFT);

    assertThat(robot.lookup("#reported-by").query().getAccessibleText())
        .isEqualTo(
            "As reported by Wednesday 5 March 2031: 2 of 3 articles, 8 events, new: +3 events");
  }

  @Test
  void theFocusStaysOnTheSliderWhenTheSelectedEventGoes(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(1000, () -> window.models.desk().select("march"));
    focus(robot);

    robot.type(KeyCode.HOME);
    assertThat(window.selected()).isEmpty();
    robot.type(KeyCode.END);

    assertThat(window.selected()).contains("march");
    assertThat(robot.lookup("#reported-by").query().isFocused()).isTrue();
  }

  @Test
  void paneListsAndCountsFollow(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(1000, () -> window.models.desk().select("breach"));
    assertThat(robot.lookup(".source-card").queryAll()).hasSize(3);
    focus(robot);
    robot.type(KeyCode.HOME);

    assertThat(robot.lookup(".source-card").queryAll()).hasSize(1);
    assertThat(text(robot, "#counts")).isEqualTo("1 article  ·  5 events");
    robot.clickOn("#show-undated");
    assertThat(window.models.desk().page()).isEqualTo(new Page.OfUndated());
    robot.clickOn("#reported-all");
    assertThat(shown().events()).hasSize(12);
  }

  @Test
  void whereAllIsPublishedOnOneDayThereIsNoSlider(FxRobot robot) {
    var whole = InventedCrisis.timeline();
    var one =
        new Timeline(whole.sources().subList(0, 1), whole.events(), whole.undated(), List.of());

    WaitForAsyncUtils.waitForAsyncFx(1000, () -> window.show(one));

    assertThat(robot.lookup(".reported").query().isVisible()).isFalse();
  }
}
