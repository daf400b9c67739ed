package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.DateRange;
import dateline.ui.desk.Page;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presses every key of the timeline on the real window. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {

  private WindowUnderTest window;
  private TimelineView view;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
    view = window.view;
  }

  private static void held(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
  }

  private String id(int place) {
    var events = view.timelineProperty().get().events();
    return events.get(place < 0 ? events.size() + place : place).id();
  }

  // The focus

  @Test
  void leftAndRightGoFromEventToEventAndSelectNothing(FxRobot robot) {
    robot.type(KeyCode.HOME);
    assertThat(window.focused()).contains(id(0));
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(window.focused()).contains(id(2));

    robot.type(KeyCode.LEFT);

    assertThat(window.focused()).contains(id(1));
    assertThat(window.selected()).isEmpty();
  }

  @Test
  void theFirstArrowStartsInView(FxRobot robot) {
    robot.type(KeyCode.RIGHT);

    assertThat(window.focused()).isPresent();
    assertThat(window.focused()).isNotEqualTo(Optional.of(id(0)));
  }

  @Test
  void upAndDownGoFromLaneToLane(FxRobot robot) {
    robot.interact(() -> view.focusedEventProperty().set(Optional.of("march")));
    robot.type(KeyCode.DOWN);
    assertThat(window.focused()).contains("quit");

    robot.type(KeyCode.UP);

    assertThat(window.focused()).contains("march");
  }

  @Test
  void homeAndEndGoToTheFirstAndTheLastEvent(FxRobot robot) {
    robot.type(KeyCode.END);
    assertThat(window.focused()).contains(id(-1));

    robot.type(KeyCode.HOME);

    assertThat(window.focused()).contains(id(0));
    assertThat(view.stretch().start()).isLessThan(7000);
  }

  @Test
  void enterSelectsAndASecondEnterGoesToTheSources(FxRobot robot) {
    robot.type(KeyCode.END).type(KeyCode.ENTER);
    assertThat(window.selected()).contains(id(-1));
    assertThat(view.isFocused()).isTrue();

    robot.type(KeyCode.ENTER);

    assertThat(window.scene.getFocusOwner().getStyleClass()).contains("source-card");
  }

  @Test
  void spaceSelects(FxRobot robot) {
    robot.type(KeyCode.HOME).type(KeyCode.SPACE);

    assertThat(window.selected()).contains(id(0));
  }

  @Test
  void theFocusMovesWhileTheSelectionStays(FxRobot robot) {
    robot.type(KeyCode.END).type(KeyCode.ENTER).type(KeyCode.LEFT);

    assertThat(window.selected()).contains(id(-1));
    assertThat(window.focused()).contains(id(-2));
  }

  @Test
  void escapeTakesBackTheFocusAndThenTheSelection(FxRobot robot) {
    robot.type(KeyCode.END).type(KeyCode.ENTER).type(KeyCode.LEFT);

    robot.type(KeyCode.ESCAPE);
    assertThat(window.focused()).isEmpty();
    assertThat(window.selected()).contains(id(-1));
    robot.type(KeyCode.ESCAPE);
    assertThat(window.selected()).isEmpty();
  }

  // The view

  @Test
  void plusAndMinusZoomAboutTheMiddle(FxRobot robot) {
    var before = view.stretch();

    robot.type(KeyCode.PLUS);
    assertThat(view.stretch().length()).isCloseTo(before.length() / 1.5, within(1e-6));
    robot.type(KeyCode.MINUS);

    assertThat(view.stretch().length()).isCloseTo(before.length(), within(1e-6));
    assertThat(view.stretch().start()).isCloseTo(before.start(), within(1e-6));
  }

  @Test
  void zeroFitsTheStoryAndShiftZeroShowsAll(FxRobot robot) {
    var story = view.stretch();
    held(robot, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(view.stretch().start()).isLessThan(7000);

    robot.type(KeyCode.DIGIT0);

    assertThat(view.stretch()).isEqualTo(story);
  }

  @Test
  void keysThatMoveTimeWorkWhereverNothingIsTyped(FxRobot robot) {
    robot.clickOn("#filter-kind").type(KeyCode.ESCAPE);
    assertThat(view.isFocused()).isFalse();
    var before = view.stretch();
    robot.type(KeyCode.PLUS);
    assertThat(view.stretch().length()).isLessThan(before.length());

    robot.type(KeyCode.DIGIT0);

    assertThat(view.stretch()).isEqualTo(before);
    robot.clickOn("#search").type(KeyCode.DIGIT0, KeyCode.MINUS);
    assertThat(view.stretch()).isEqualTo(before);
  }

  @Test
  void pagesMoveAlmostByAScreen(FxRobot robot) {
    robot.type(KeyCode.PLUS, 3);
    var before = view.stretch();

    robot.type(KeyCode.PAGE_UP);
    assertThat(view.stretch().start())
        .isCloseTo(before.start() - 0.9 * before.length(), within(0.01));
    robot.type(KeyCode.PAGE_DOWN);

    assertThat(view.stretch().start()).isCloseTo(before.start(), within(0.01));
  }

  @Test
  void gAsksForADateAndGoesThere(FxRobot robot) {
    window.answers.date = Optional.of(DateRange.parse("2031-03-05"));
    double noon = window.answers.date.get().firstDay().toEpochDay() + 0.5;

    robot.type(KeyCode.G);

    assertThat((view.stretch().start() + view.stretch().end()) / 2).isCloseTo(noon, within(0.01));
    assertThat(view.stretch().length()).isCloseTo(3, within(0.01));
  }

  @Test
  void gWithoutAnAnswerStaysWhereItIs(FxRobot robot) {
    var before = view.stretch();

    robot.type(KeyCode.G);

    assertThat(view.stretch()).isEqualTo(before);
  }

  @Test
  void bracketsCollapseTheLaneOfTheEventAndShowItInFull(FxRobot robot) {
    robot.interact(() -> view.focusedEventProperty().set(Optional.of("march")));

    robot.type(KeyCode.OPEN_BRACKET);
    assertThat(view.lanesProperty().get().collapsed()).hasSize(1);
    robot.type(KeyCode.OPEN_BRACKET);
    assertThat(view.lanesProperty().get().collapsed()).isEmpty();
    robot.type(KeyCode.CLOSE_BRACKET);
    assertThat(view.lanesProperty().get().expanded()).hasSize(1);

    robot.type(KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET);

    assertThat(view.lanesProperty().get().collapsed()).isEmpty();
    assertThat(view.lanesProperty().get().expanded()).hasSize(1);
  }

  @Test
  void altAndAnArrowMoveTheLaneOfTheEvent(FxRobot robot) {
    robot.interact(() -> view.focusedEventProperty().set(Optional.of("march")));
    var lanes = Cards.lanes(view);

    held(robot, KeyCode.ALT, KeyCode.DOWN);
    assertThat(Cards.lanes(view).subList(0, 2)).containsExactly(lanes.get(1), lanes.get(0));
    held(robot, KeyCode.ALT, KeyCode.UP);

    assertThat(Cards.lanes(view)).isEqualTo(lanes);
  }

  // The window

  @Test
  void ctrlFSearchesAndF1ShowsTheKeys(FxRobot robot) {
    held(robot, KeyCode.CONTROL, KeyCode.F);
    assertThat(window.scene.getFocusOwner().getId()).isEqualTo("search");

    robot.type(KeyCode.F1);

    assertThat(window.answers.shownKeys).isEqualTo(1);
  }

  @Test
  void ctrlAndANumberOpenTheLists(FxRobot robot) {
    held(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.models.desk().page()).isEqualTo(new Page.OfArticles());
    held(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(window.models.desk().page()).isEqualTo(new Page.OfUndated());
    held(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(window.models.desk().page()).isEqualTo(new Page.OfProblems());
  }

  @Test
  void ctrlPlusMinusAndZeroScaleTheTypeAndNotTime(FxRobot robot) {
    var time = view.stretch();

    held(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    held(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(view.typeScaleProperty().get()).isEqualTo(1.25);
    held(robot, KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(view.typeScaleProperty().get()).isEqualTo(1.1);
    held(robot, KeyCode.CONTROL, KeyCode.DIGIT0);

    assertThat(view.typeScaleProperty().get()).isEqualTo(1);
    assertThat(view.stretch()).isEqualTo(time);
  }

  @Test
  void whatIsDrawnLargerAnswersWhereItIsDrawn(FxRobot robot) {
    held(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    held(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    held(robot, KeyCode.CONTROL, KeyCode.EQUALS);

    robot.clickOn(Cards.card(view, "march"));

    assertThat(window.selected()).contains("march");
  }

  @Test
  void motionFollowsTheSetting(FxRobot robot) {
    robot.interact(() -> window.settings.reducedMotionProperty().set(false));
    double before = view.stretch().length();
    robot.interact(
        () -> {
          view.zoom(100);
          assertThat(view.stretch().length()).as("it has only begun").isEqualTo(before);
        });

    WaitForAsyncUtils.waitForFxEvents();
    robot.sleep(300);
    assertThat(view.stretch().length()).isCloseTo(before / 100, within(1e-6));
  }
}
