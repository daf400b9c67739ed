package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Mention;
import dateline.merge.Correction;
import dateline.merge.Event;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Puts right what the program got wrong, on the real window. */
@ExtendWith(ApplicationExtension.class)
class CorrectionsTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private void select(FxRobot robot, String id) {
    robot.interact(() -> window.models.desk().select(id));
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  /** As the key for menus does. */
  private static void openMenu(FxRobot robot) {
    var card = WindowUnderTest.awaited(robot, ".source-card");
    robot.interact(
        () -> {
          var at = card.localToScreen(20, 20);
          card.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  20,
                  20,
                  at.getX(),
                  at.getY(),
                  true,
                  null));
        });
  }

  private Optional<Event> event(String id) {
    return window.models.project().timeline().event(id);
  }

  private List<String> articlesOf(String id) {
    return event(id).orElseThrow().mentions().stream().map(Mention::articleId).sorted().toList();
  }

  private Optional<String> undoName() {
    return window.models.project().history().undoName();
  }

  @Test
  void anEditedEventIsShownAndHasOneNameInTheUndoMenu(FxRobot robot) {
    select(robot, "quit");
    window.answers.correction =
        Optional.of(Correction.NONE.title("Adan Reel steps down").places(List.of("Tessa")));

    control(robot, KeyCode.E);

    assertThat(event("quit").orElseThrow().title()).isEqualTo("Adan Reel steps down");
    assertThat(event("quit").orElseThrow().subject().places()).containsExactly("Tessa");
    assertThat(undoName()).contains("Change title, places of “Water minister Adan Reel resigns”");
    assertThat(robot.lookup("Adan Reel steps down").tryQuery()).isPresent();
    control(robot, KeyCode.Z);
    assertThat(event("quit").orElseThrow().title()).startsWith("Water minister");
  }

  @Test
  void anEditWithoutAChangeIsNone(FxRobot robot) {
    select(robot, "quit");
    window.answers.correction = Optional.of(Correction.NONE);

    control(robot, KeyCode.E);

    assertThat(undoName()).isEmpty();
  }

  @Test
  void anEventIsMergedWithOneThatIsAskedFor(FxRobot robot) {
    select(robot, "troops");
    window.answers.other = Optional.of("aid");

    control(robot, KeyCode.M);

    assertThat(window.answers.offered).extracting(Event::id).doesNotContain("troops");
    assertThat(window.answers.offered.subList(0, 2))
        .extracting(Event::id)
        .containsExactlyInAnyOrder("dead", "aid");
    assertThat(event("aid")).isEmpty();
    assertThat(event("troops").orElseThrow().mentions()).hasSize(2);
    assertThat(undoName()).contains("Merge 2 events");
    control(robot, KeyCode.Z);
    assertThat(event("aid")).isPresent();
  }

  @Test
  void allThatAreChosenInTheTableBecomeOne(FxRobot robot) {
    control(robot, KeyCode.L);
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    int before = window.models.project().timeline().events().size();

    control(robot, KeyCode.M);

    assertThat(window.models.project().timeline().events()).hasSize(before - 2);
    assertThat(undoName()).contains("Merge 3 events");
  }

  @Test
  void sentencesThatLeaveAnEventAreOneOfTheirOwn(FxRobot robot) {
    select(robot, "breach");
    window.answers.leaving = mention -> mention.articleId().equals("mirror");
    int before = window.models.project().timeline().events().size();

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.M);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);

    assertThat(articlesOf("breach")).containsExactly("courier", "herald");
    assertThat(window.models.project().timeline().events()).hasSize(before + 1);
    assertThat(undoName()).contains("Split “Lorrin dam breaks”");
  }

  @Test
  void aSourceIsMovedToAnotherEventByItsMenu(FxRobot robot) {
    select(robot, "troops");
    window.answers.other = Optional.of("dead");
    openMenu(robot);

    robot.clickOn(WindowUnderTest.awaited(robot, "#move-source"));

    assertThat(event("troops")).isEmpty();
    assertThat(event("dead").orElseThrow().mentions()).hasSize(2);
    assertThat(undoName()).contains("Move passage to “Eleven people are confirmed dead”");
  }

  @Test
  void aSourceIsMadeAnEventOfItsOwnByItsMenu(FxRobot robot) {
    select(robot, "breach");
    int before = window.models.project().timeline().events().size();
    openMenu(robot);

    robot.clickOn(WindowUnderTest.awaited(robot, "#source-apart"));

    assertThat(window.models.project().timeline().events()).hasSize(before + 1);
    assertThat(articlesOf("breach")).hasSize(2);
  }

  @Test
  void correctionsAreListedTheLatestFirstAndTakenBackToAnyOfThem(FxRobot robot) {
    for (var id : List.of("quit", "march", "aid")) {
      select(robot, id);
      control(robot, KeyCode.DELETE);
    }
    control(robot, KeyCode.DIGIT4);
    var list = (ListView<?>) WindowUnderTest.awaited(robot, ".entries");
    assertThat(list.getItems()).hasSize(3);
    assertThat(list.getItems().get(0).toString()).contains("Hide “Neighbours promise aid”");

    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(event("quit")).isEmpty();
    assertThat(event("march")).isPresent();
    assertThat(event("aid")).isPresent();
    assertThat(list.getItems()).hasSize(1);
  }
}
