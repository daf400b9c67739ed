package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.corpus.PublishedDates;
import dateline.layout.Hit;
import dateline.layout.Theme;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.time.DateRange;
import dateline.ui.desk.Page;
import dateline.ui.dialog.Prompts.Unsaved;
import dateline.ui.settings.Settings;
import dateline.ui.style.Fonts;
import dateline.ui.task.SameThreadRunner;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the window with pointer and keys, on an invented timeline. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

  private final Answers answers = new Answers();
  private Models models;
  private TimelineView view;
  private boolean closed;

  @Start
  void open(Stage stage) {
    Fonts.load();
    models = Models.of((project, progress) -> InventedCrisis.timeline(), new SameThreadRunner());
    var settings = new Settings();
    settings.reducedMotionProperty().set(true);
    var window =
        new MainWindow(models, answers, settings, new Dimension2D(1600, 900), () -> closed = true);
    stage.setScene(window.scene());
    stage.setX(0);
    stage.setY(0);
    stage.show();
    models.project().open(List.of(Path.of("dam")), PublishedDates.NONE);
    view = Cards.viewIn(window.scene().getRoot());
    view.requestFocus();
  }

  private void click(FxRobot robot, String eventId) {
    robot.clickOn(Cards.card(view, eventId));
  }

  private Optional<String> selected() {
    return models.desk().selected().map(event -> event.id());
  }

  private static boolean isShown(FxRobot robot, String text) {
    return robot.lookup(text).queryAll().stream().anyMatch(Node::isVisible);
  }

  @Test
  void theWheelZoomsAndTheMomentUnderThePointerStays(FxRobot robot) {
    Point2D pointer = Cards.card(view, "troops");
    double before = Cards.moment(view, pointer);
    double length = view.stretch().length();

    robot.moveTo(pointer).scroll(40, VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(view.stretch().length()).isNotCloseTo(length, within(0.5));
    assertThat(Cards.moment(view, pointer)).isCloseTo(before, within(0.02));
  }

  @Test
  void draggingTheGroundMovesTime(FxRobot robot) {
    double start = view.stretch().start();
    Point2D ground = view.localToScreen(700, 300);

    robot.drag(ground).dropBy(-150, 0);

    assertThat(view.stretch().start()).isGreaterThan(start + 0.3);
    assertThat(selected()).isEmpty();
  }

  @Test
  void theWindowOfTheOverviewCanBeDragged(FxRobot robot) {
    double start = view.stretch().start();

    robot.drag(Cards.first(view, Hit.OfWindow.class)).dropBy(40, 0);

    assertThat(view.stretch().start()).isGreaterThan(start);
  }

  @Test
  void aCountAtTheEdgeGoesThere(FxRobot robot) {
    robot.clickOn(Cards.first(view, Hit.OfEdge.class));

    assertThat(view.stretch().start()).isLessThan(7000);
  }

  @Test
  void aClickOnACardShowsTheSentencesWithTheirTimeExpressions(FxRobot robot) {
    click(robot, "quit");

    assertThat(isShown(robot, "Water minister Adan Reel resigns")).isTrue();
    assertThat(robot.lookup(".source-card").queryAll()).hasSize(1);
    var mark = robot.lookup(".time-expression").query();
    assertThat(mark.getBoundsInParent().getWidth()).isGreaterThan(60);
  }

  @Test
  void aSourceOpensTheArticleAtItsSentence(FxRobot robot) {
    click(robot, "quit");
    robot.clickOn(".source-card");

    assertThat(models.desk().page()).isInstanceOf(Page.OfArticle.class);
    var list = robot.lookup(".paragraphs").query();
    var current = WindowUnderTest.awaited(robot, ".passage.current");
    assertThat(list.localToScreen(list.getBoundsInLocal()))
        .satisfies(
            bounds ->
                assertThat(bounds.contains(current.localToScreen(current.getBoundsInLocal())))
                    .isTrue());
  }

  @Test
  void aMarkedSentenceLeadsBackToItsEvent(FxRobot robot) {
    click(robot, "quit");
    robot.clickOn(".source-card");
    var marked = robot.lookup(".passage.group-streets").query();
    var bounds = marked.localToScreen(marked.getBoundsInLocal());

    robot.clickOn(bounds.getMinX() + 12, bounds.getMaxY() - 10);

    assertThat(selected()).contains("march");
    assertThat(models.desk().page()).isEqualTo(new Page.OfEvent());
  }

  @Test
  void searchFindsAndWalks(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    robot.write("helicopter");
    var events = view.timelineProperty().get().events();
    assertThat(view.foundProperty().get().places().mapToObj(events::get))
        .extracting(Event::id)
        .containsExactly("troops");

    robot.type(KeyCode.ENTER);

    assertThat(selected()).contains("troops");
    assertThat(robot.lookup("#search-summary").queryLabeled().getText()).isEqualTo("1 of 1");
  }

  @Test
  void anEventIsHiddenAndBroughtBackWithKeys(FxRobot robot) {
    click(robot, "quit");
    robot.press(KeyCode.CONTROL).type(KeyCode.DELETE).release(KeyCode.CONTROL);
    assertThat(models.project().timeline().event("quit")).isEmpty();
    assertThat(view.isFocused()).isTrue();

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

    assertThat(models.project().timeline().event("quit")).isPresent();
  }

  @Test
  void aChangedDateIsSavedAndOpenedAgain(FxRobot robot, @TempDir Path folder) {
    answers.correction = Optional.of(Correction.NONE.date(DateRange.parse("2031-03-02")));
    answers.path = Optional.of(folder.resolve("dam.dateline"));
    click(robot, "quit");
    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    answers.unsaved = Unsaved.DISCARD;

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);

    var quit = models.project().timeline().event("quit").orElseThrow();
    assertThat(quit.date().range().edtf()).isEqualTo("2031-03-02");
    assertThat(robot.lookup("#project-name").queryLabeled().getText()).isEqualTo("dam");
  }

  @Test
  void unsavedChangesAreAskedAboutBeforeTheWindowCloses(FxRobot robot) {
    click(robot, "quit");
    robot.press(KeyCode.CONTROL).type(KeyCode.DELETE).release(KeyCode.CONTROL);

    robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
    assertThat(closed).isFalse();
    assertThat(answers.askedToSave).isEqualTo(1);

    answers.unsaved = Unsaved.DISCARD;
    robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
    assertThat(closed).isTrue();
  }

  @Test
  void keysAloneLeadFromAnEventToItsArticleAndBack(FxRobot robot) {
    robot.type(KeyCode.END);
    assertThat(selected()).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(selected()).contains("inquiry");
    robot.type(KeyCode.LEFT);
    robot.type(KeyCode.ENTER);
    var before = selected();
    assertThat(before).isNotEqualTo(Optional.of("inquiry"));
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    assertThat(models.desk().page()).isInstanceOf(Page.OfArticle.class);
    robot.type(KeyCode.ESCAPE);
    assertThat(models.desk().page()).isEqualTo(new Page.OfEvent());
    assertThat(selected()).isEqualTo(before);

    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    robot.type(KeyCode.ESCAPE);
    assertThat(view.focusedEventProperty().get()).isEmpty();
    assertThat(selected()).isEqualTo(before);
    robot.type(KeyCode.ESCAPE);
    assertThat(selected()).isEmpty();
  }

  @Test
  void zeroFitsTheStoryAndShiftZeroShowsAll(FxRobot robot) {
    var story = view.stretch();
    robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT0).release(KeyCode.SHIFT);
    assertThat(view.stretch().start()).isLessThan(7000);

    robot.type(KeyCode.DIGIT0);

    assertThat(view.stretch()).isEqualTo(story);
  }

  @Test
  void anUndatedMentionOpensItsArticle(FxRobot robot) {
    robot.clickOn("#show-undated");
    robot.clickOn(".entry-card");

    assertThat(models.desk().page()).isInstanceOf(Page.OfArticle.class);
    assertThat(robot.lookup(".passage.undated").queryAll()).isNotEmpty();
  }

  @Test
  void problemsAreListed(FxRobot robot) {
    robot.clickOn("#show-problems");

    assertThat(isShown(robot, "This is no text.")).isTrue();
  }

  @Test
  void theWindowTurnsDark(FxRobot robot) {
    robot.clickOn("#theme");

    assertThat(view.getScene().getStylesheets().get(0)).endsWith("dark.css");
    assertThat(view.themeProperty().get()).isEqualTo(Theme.DARK);
  }

  @Test
  void everyControlHasANameForAScreenReader() {
    var nameless =
        view.getScene().getRoot().lookupAll("*").stream()
            .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
            .filter(node -> node.isFocusTraversable() && node.isVisible())
            .filter(node -> isBlank(node.getAccessibleText()))
            .filter(node -> !(node instanceof Labeled labeled) || isBlank(labeled.getText()))
            .toList();

    assertThat(nameless).isEmpty();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
