package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.ui.desk.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks one event after the other on the real window. */
@ExtendWith(ApplicationExtension.class)
class ReviewTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  @BeforeEach
  void review(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
  }

  private List<Event> events() {
    return window.models.project().timeline().events();
  }

  private Event event(String id) {
    return events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private String selected() {
    return window.selected().orElseThrow();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#review-count").queryLabeled().getText();
  }

  @Test
  void itBeginsWithTheEventThatIsTheLeastSure(FxRobot robot) {
    assertThat(window.models.desk().page()).isEqualTo(new Page.OfReview());
    assertThat(events()).allMatch(event -> event.confidence() >= event(selected()).confidence());
    assertThat(count(robot)).isEqualTo("0 of 12 checked");
  }

  @Test
  void oneKeyAcceptsAndTheNextEventComes(FxRobot robot) {
    var first = selected();

    robot.type(KeyCode.A);

    assertThat(event(first).checked()).isTrue();
    assertThat(selected()).isNotEqualTo(first);
    assertThat(event(selected()).checked()).isFalse();
    assertThat(count(robot)).isEqualTo("1 of 12 checked");
    assertThat(window.models.project().history().undoName())
        .contains("Accept “" + event(first).title() + "”");
  }

  @Test
  void oneKeyDismissesAndUndoBringsTheEventBack(FxRobot robot) {
    var first = selected();
    robot.type(KeyCode.D);
    assertThat(events()).extracting(Event::id).doesNotContain(first);
    assertThat(count(robot)).isEqualTo("0 of 11 checked");

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

    assertThat(selected()).isEqualTo(first);
    assertThat(count(robot)).isEqualTo("0 of 12 checked");
  }

  @Test
  void oneKeyCorrectsAndTheNextEventComes(FxRobot robot) {
    var first = selected();
    window.answers.correction = Optional.of(Correction.NONE.title("Told otherwise"));

    robot.type(KeyCode.C);

    assertThat(event(first).title()).isEqualTo("Told otherwise");
    assertThat(selected()).isNotEqualTo(first);
    assertThat(count(robot)).isEqualTo("1 of 12 checked");
  }

  @Test
  void aCorrectionThatIsNotGivenStaysAtTheEvent(FxRobot robot) {
    var first = selected();

    robot.type(KeyCode.C);

    assertThat(selected()).isEqualTo(first);
    assertThat(count(robot)).isEqualTo("0 of 12 checked");
  }

  @Test
  void whatIsLeftForLaterComesAgainAtTheEnd(FxRobot robot) {
    var first = selected();
    robot.type(KeyCode.L);
    assertThat(selected()).isNotEqualTo(first);

    robot.type(KeyCode.A, 11);

    assertThat(selected()).isEqualTo(first);
    assertThat(count(robot)).isEqualTo("11 of 12 checked");
  }

  @Test
  void whenAllAreCheckedItSaysSo(FxRobot robot) {
    robot.type(KeyCode.A, 12);

    assertThat(events()).allMatch(Event::checked);
    assertThat(count(robot)).isEqualTo("All 12 events checked");
    assertThat(window.selected()).isEmpty();
  }

  @Test
  void escapeLeavesTheReviewAtItsEvent(FxRobot robot) {
    var first = selected();

    robot.type(KeyCode.ESCAPE);

    assertThat(window.models.desk().page()).isEqualTo(new Page.OfEvent());
    assertThat(selected()).isEqualTo(first);
  }
}
