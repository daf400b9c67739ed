package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.EventSet;
import dateline.layout.InventedTimeline;
import dateline.ui.filter.Facet;
import dateline.ui.filter.Filter;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Filters with drop-downs and chips on the real window. */
@ExtendWith(ApplicationExtension.class)
class FiltersTest {

  private WindowUnderTest window;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  private Filter filter() {
    return window.models.filter().filter();
  }

  private void set(Filter filter) {
    WaitForAsyncUtils.waitForAsyncFx(1000, () -> window.models.filter().set(filter));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).queryAll().stream().anyMatch(FiltersTest::isShown);
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  @Test
  void aKindIsChosenWithThePointer(FxRobot robot) {
    robot.clickOn("#filter-kind");
    robot.clickOn("protest");
    robot.clickOn("#filter-kind");

    assertThat(robot.lookup(".choice-list").tryQuery()).isEmpty();
    assertThat(filter()).isEqualTo(Filter.NONE.with(Facet.KIND, "protest", true));
    assertThat(text(robot, "#filter-summary")).isEqualTo("1 of 12 events");
    assertThat(text(robot, "#filter-kind")).isEqualTo("Kind 1 ▾");
    assertThat(window.view.hiddenProperty().get().count()).isEqualTo(11);
  }

  @Test
  void aPlaceIsChosenAndTakenBackWithKeys(FxRobot robot) {
    robot.clickOn("#filter-place").type(KeyCode.DOWN, KeyCode.SPACE);
    var chosen = filter();
    robot.type(KeyCode.SPACE);

    assertThat(chosen.chosen(Facet.PLACE)).hasSize(1);
    assertThat(filter()).isEqualTo(Filter.NONE);
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#filter-place").query().isFocused()).isTrue();
  }

  @Test
  void amongManyValuesTypingFinds(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.show(InventedTimeline.of(1, 500)));
    robot.clickOn("#filter-actor").write(firstActor()).type(KeyCode.ENTER);

    assertThat(filter().chosen(Facet.ACTOR)).containsExactly(firstActor());
  }

  private String firstActor() {
    return window.view.timelineProperty().get().events().stream()
        .flatMap(event -> event.subject().actors().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void numbersAndDaysAreSetUnderMore(FxRobot robot) {
    robot.clickOn("#filter-more").clickOn("#least-sources-2").clickOn("#least-importance-50");
    WaitForAsyncUtils.waitForAsyncFx(
        1000,
        () ->
            robot
                .lookup(".date-picker")
                .<DatePicker>queryAll()
                .iterator()
                .next()
                .setValue(LocalDate.of(2031, 3, 4)));

    assertThat(filter().sources()).isEqualTo(2);
    assertThat(filter().importance()).isEqualTo(0.5);
    assertThat(filter().days().from()).isEqualTo(Optional.of(LocalDate.of(2031, 3, 4)));
    assertThat(text(robot, "#filter-more")).isEqualTo("More 3 ▾");
  }

  @Test
  void eachChipTakesItsPartAwayByPointerAndKeys(FxRobot robot) {
    set(
        Filter.NONE
            .with(Facet.KIND, "legal", true)
            .with(Facet.KIND, "protest", true)
            .with(Facet.PLACE, "Oss", true)
            .withImportance(0.1));
    assertThat(robot.lookup(".chip").query().getAccessibleText()).isEqualTo("Remove filter: legal");

    robot.clickOn(".chip");
    assertThat(filter().chosen(Facet.KIND)).containsExactly("protest");
    robot.type(KeyCode.DELETE);
    assertThat(filter().chosen(Facet.KIND)).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(filter()).isEqualTo(Filter.NONE.withImportance(0.1));
    robot.type(KeyCode.SPACE);

    assertThat(filter()).isEqualTo(Filter.NONE);
    assertThat(window.view.isFocused()).isTrue();
    assertThat(isShown(robot, "#filter-summary")).isFalse();
  }

  @Test
  void allIsClearedAtOnce(FxRobot robot) {
    set(Filter.NONE.withSources(2).with(Facet.KIND, "disaster", true));

    robot.clickOn("#clear-filters");

    assertThat(filter()).isEqualTo(Filter.NONE);
    assertThat(window.view.hiddenProperty().get()).isEqualTo(EventSet.NONE);
  }

  @Test
  void othersAreDimmedInsteadOfHidden(FxRobot robot) {
    set(Filter.NONE.withSources(2));

    robot.clickOn("#dim-others");

    assertThat(window.view.hiddenProperty().get()).isEqualTo(EventSet.NONE);
    assertThat(window.view.dimmedProperty().get().count()).isEqualTo(11);
  }

  @Test
  void aFilterThatNothingPassesLeavesAnEmptyTimelineThatCanBeUsed(FxRobot robot) {
    set(Filter.NONE.withSources(5));

    robot.interact(window.view::requestFocus);
    robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.DIGIT0, KeyCode.DOWN);

    assertThat(text(robot, "#filter-summary")).isEqualTo("0 of 12 events");
    assertThat(window.focused()).isEmpty();
  }

  @Test
  void hitsAloneAreShown(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    robot.write("helicopter").clickOn("#only-hits");

    assertThat(text(robot, "#filter-summary")).isEqualTo("1 of 12 events");
    assertThat(text(robot, ".chip")).isEqualTo("Only hits");
  }

  @Test
  void everythingInTheRowsHasAName(FxRobot robot) {
    set(Filter.NONE.withSources(2).with(Facet.KIND, "disaster", true));

    assertThat(robot.lookup(".toolbar").query().getParent().lookupAll("*"))
        .filteredOn(node -> node instanceof ButtonBase && node.isVisible())
        .noneMatch(
            node ->
                (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                    && ((Labeled) node).getText().isBlank());
  }

  @Test
  void theRowLeavesOutWhatTheMenusHaveBeforeItCutsALabel(FxRobot robot) {
    WaitForAsyncUtils.waitForAsyncFx(1000, () -> window.scene.getWindow().setWidth(1280));
    WaitForAsyncUtils.waitForFxEvents();

    var row = robot.lookup(".toolbar").query();
    assertThat(row.lookupAll(".label, .button, .toggle-button, .menu-button"))
        .filteredOn(FiltersTest::isShown)
        .allSatisfy(
            node -> {
              var bounds = row.sceneToLocal(node.localToScene(node.getLayoutBounds()));
              assertThat(bounds.getMaxX()).isLessThanOrEqualTo(row.getLayoutBounds().getWidth());
              assertThat(((Labeled) node).getText() == null ? "" : ((Labeled) node).getText())
                  .doesNotContain("...");
              assertThat(node.getLayoutBounds().getWidth())
                  .isGreaterThanOrEqualTo(node.prefWidth(-1) - 1);
            });
    assertThat(isShown(robot, "#reported-by")).isTrue();
    assertThat(isShown(robot, "#show-undated")).isTrue();
  }
}
