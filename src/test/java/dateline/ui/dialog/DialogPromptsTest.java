package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.time.DateRange;
import dateline.ui.InventedCrisis;
import dateline.ui.desk.Redated;
import dateline.ui.dialog.Prompts.Unsaved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogPromptsTest {

  private final Event breach = InventedCrisis.timeline().event("breach").orElseThrow();
  private final Source herald = InventedCrisis.timeline().source("herald").orElseThrow();
  private Prompts prompts;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(new Pane(), 600, 400));
    stage.show();
    prompts = new DialogPrompts(stage);
  }

  @Test
  void aDateCannotBeGivenBeforeItIsOne(FxRobot robot) {
    var answer = asked(Prompts.Part.DATE);
    type(robot, "#date-field", "2031-02-3");
    assertThat(robot.lookup("OK").queryButton().isDisabled()).isTrue();

    type(robot, "#date-field", "2 to 3 March");
    assertThat(robot.lookup("#date-explanation").queryLabeled().getText())
        .isEqualTo("2–3 March 2031, within 2 days");
    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer))
        .contains(Correction.NONE.date(DateRange.parse("2031-03-02/2031-03-03")));
  }

  @Test
  void onlyWhatWasChangedOfAnEventIsCorrected(FxRobot robot) {
    var answer = asked(Prompts.Part.TITLE);
    type(robot, "#event-title-field", "Lorrin dam gives way");
    type(robot, "#add-name", "Ilva Morn");
    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer))
        .contains(Correction.NONE.title("Lorrin dam gives way").actors(List.of("Ilva Morn")));
  }

  @Test
  void aKnownPlaceIsCompletedAndBackspaceTakesNamesAway(FxRobot robot) {
    var answer = asked(Prompts.Part.TITLE);
    waitUntil(() -> robot.lookup("#add-place").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#add-place").type(KeyCode.BACK_SPACE).write("val", 0);
    waitUntil(() -> robot.lookup("Tessa valley").tryQuery().isPresent());
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer))
        .contains(Correction.NONE.places(List.of("Tessa valley")));
  }

  @Test
  void anEventWithoutATitleIsNone(FxRobot robot) {
    var answer = asked(Prompts.Part.TITLE);
    type(robot, "#event-title-field", " ");

    assertThat(robot.lookup("OK").queryButton().isDisabled()).isTrue();
    press(robot, "Cancel");
    assertThat(WaitForAsyncUtils.waitFor(answer)).isEmpty();
  }

  @Test
  void whatWasNotTouchedIsNoCorrection(FxRobot robot) {
    var answer = asked(Prompts.Part.TITLE);
    WaitForAsyncUtils.waitForFxEvents();

    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer)).contains(Correction.NONE);
  }

  @Test
  void escapeMeansNeverMind(FxRobot robot) {
    var answer = asked(Prompts.Part.DATE);
    WaitForAsyncUtils.waitForFxEvents();

    robot.type(KeyCode.ESCAPE);

    assertThat(WaitForAsyncUtils.waitFor(answer)).isEqualTo(Optional.empty());
  }

  private Future<Optional<Correction>> asked(Prompts.Part first) {
    return WaitForAsyncUtils.asyncFx(
        () -> prompts.correctionOf(breach, InventedCrisis.timeline(), first));
  }

  @Test
  void anEventIsFoundByTypingAndChosenWithEnter(FxRobot robot) {
    var events = InventedCrisis.timeline().events();
    var answer = WaitForAsyncUtils.asyncFx(() -> prompts.otherEvent("Merge with", "x", events));
    type(robot, "#find-event", "resigns");

    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer).map(Event::id)).contains("quit");
  }

  @Test
  void anEventIsSplitOnlyWhereSomeSentencesLeaveAndSomeStay(FxRobot robot) {
    var answer =
        WaitForAsyncUtils.asyncFx(() -> prompts.leaving(breach, InventedCrisis.timeline()));
    waitUntil(() -> robot.lookup(".split-list .check-box").queryAll().size() == 3);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("Split").queryButton().isDisabled()).isTrue();

    robot.type(KeyCode.SPACE);
    press(robot, "Split");

    assertThat(WaitForAsyncUtils.waitFor(answer)).contains(List.of(breach.mentions().get(0)));
  }

  @Test
  void eventsThatGetAnotherDateAreListedBeforeTheyDo(FxRobot robot) {
    var redated =
        new Redated(
            "Lorrin dam breaks", DateRange.parse("2031-03-04"), DateRange.parse("2031-03-05"));
    var answer = WaitForAsyncUtils.asyncFx(() -> prompts.mayRedate(List.of(redated)));
    waitUntil(() -> robot.lookup("1 event gets another date").tryQuery().isPresent());
    waitUntil(
        () ->
            robot.lookup("Tuesday 4 March 2031  →  Wednesday 5 March 2031").tryQuery().isPresent());

    press(robot, "Apply");

    assertThat(WaitForAsyncUtils.waitFor(answer)).isTrue();
  }

  @Test
  void aDayOfPublicationCanBeTyped(FxRobot robot) {
    var answer = WaitForAsyncUtils.asyncFx(() -> prompts.publicationOf(herald));
    type(robot, "#published-picker .text-field", "2031-03-09");

    press(robot, "OK");

    assertThat(WaitForAsyncUtils.waitFor(answer)).contains(LocalDate.of(2031, 3, 9));
  }

  @Test
  void theDateToGoToIsTyped(FxRobot robot) {
    var answer = WaitForAsyncUtils.asyncFx(() -> prompts.whereTo());
    type(robot, "#date-field", "7 March 2031");

    press(robot, "Go");

    assertThat(WaitForAsyncUtils.waitFor(answer)).contains(DateRange.parse("2031-03-07"));
  }

  @Test
  void unsavedChangesCanBeDiscarded(FxRobot robot) {
    var answer = WaitForAsyncUtils.asyncFx(() -> prompts.saveFirst("dam.dateline"));
    WaitForAsyncUtils.waitForFxEvents();

    press(robot, "Don’t save");

    assertThat(WaitForAsyncUtils.waitFor(answer)).isEqualTo(Unsaved.DISCARD);
  }

  private static void type(FxRobot robot, String field, String text) {
    waitUntil(() -> robot.lookup(field).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(field);
    waitUntil(() -> robot.lookup(field).query().getScene().getWindow().isFocused());
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write(text, 0);
    robot.type(KeyCode.TAB);
  }

  /** Not with the pointer: a dialog may still grow with its text, and its buttons move. */
  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  private static void waitUntil(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, holds);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
