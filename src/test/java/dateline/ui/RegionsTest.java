package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.pipeline.Timeline;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Goes round the parts of the real window. */
@ExtendWith(ApplicationExtension.class)
class RegionsTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private static void back(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
  }

  private String focusedPart() {
    var owner = window.scene.getFocusOwner();
    return owner.getId() == null ? owner.getStyleClass().get(0) : owner.getId();
  }

  @Test
  void f6GoesRoundAllPartsOfTheWindow(FxRobot robot) {
    robot.type(KeyCode.END).type(KeyCode.ENTER);

    var parts = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      robot.type(KeyCode.F6);
      parts.add(focusedPart());
    }

    assertThat(parts)
        .containsExactly("source-card", "search", "filter-kind", "reported-by", "timeline-view");
    back(robot);
    assertThat(focusedPart()).isEqualTo("reported-by");
  }

  @Test
  void aSliderThatIsNotThereIsPassedOver(FxRobot robot) {
    robot.interact(() -> window.show(Timeline.EMPTY));
    robot.interact(window.view::requestFocus);

    back(robot);

    assertThat(focusedPart()).isEqualTo("filter-kind");
  }

  @Test
  void theTableStandsForTheTimeline(FxRobot robot) {
    robot.interact(() -> window.models.table().toggle());
    robot.type(KeyCode.F6);
    assertThat(focusedPart()).isNotEqualTo("event-table");

    back(robot);

    assertThat(focusedPart()).isEqualTo("event-table");
  }
}
