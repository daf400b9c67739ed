package dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.InventedTimeline;
import dateline.merge.Event;
import dateline.ui.filter.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Works with the table of events on the real window. */
@ExtendWith(ApplicationExtension.class)
class TableTest {

  private static final int MANY = 100_000;

  private WindowUnderTest window;
  private TableView<?> table;

  @Start
  void open(Stage stage) {
    window = new WindowUnderTest(stage, InventedCrisis.timeline());
  }

  @BeforeEach
  void show(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
    table = robot.lookup("#event-table").queryTableView();
  }

  private List<String> column(String name) {
    var column =
        table.getColumns().stream()
            .filter(c -> c.getId().equals("column-" + name))
            .findFirst()
            .orElseThrow();
    return table.lookupAll("." + name + "-cell").stream()
        .filter(Node::isVisible)
        .map(cell -> (IndexedCell<?>) cell)
        .filter(cell -> cell.getText() != null && !column.getText().isEmpty())
        .sorted(Comparator.comparingInt(IndexedCell::getIndex))
        .map(IndexedCell::getText)
        .toList();
  }

  private List<Event> events() {
    return window.view.timelineProperty().get().events();
  }

  @Test
  void itStandsInPlaceOfTheTimelineAndHasTheFocus(FxRobot robot) {
    assertThat(window.view.isVisible()).isFalse();
    assertThat(table.isFocused()).isTrue();
    assertThat(column("title")).isEqualTo(events().stream().map(Event::title).toList());

    robot.clickOn("#as-timeline");

    assertThat(window.view.isVisible()).isTrue();
    assertThat(window.view.isFocused()).isTrue();
  }

  @Test
  void itTellsWhatIsKnownOfAnEvent() {
    int breach = column("title").indexOf("Lorrin dam breaks");

    assertThat(column("date").get(breach)).isEqualTo("Tue 4 Mar 2031");
    assertThat(column("kind").get(breach)).isEqualTo("disaster");
    assertThat(column("places").get(breach)).isEqualTo("Lorrin");
    assertThat(column("sources").get(breach)).isEqualTo("3");
    assertThat(column("conflicts").get(breach)).isEqualTo("date");
    assertThat(column("importance").get(breach)).isEqualTo("100 %");
  }

  @Test
  void aClickOnAHeadingSortsAndASecondTurnsTheOrder(FxRobot robot) {
    robot.clickOn("Title");
    assertThat(column("title")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

    robot.clickOn("Title");

    assertThat(column("title")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
  }

  @Test
  void datesSortByTimeAndNotByTheirWords(FxRobot robot) {
    robot.clickOn("Date").clickOn("Date");

    assertThat(column("title").get(events().size() - 1)).isEqualTo("Lorrin dam is finished");
    assertThat(column("date").get(events().size() - 1)).isEqualTo("1987");
  }

  @Test
  void importanceSortsAsANumber(FxRobot robot) {
    robot.clickOn("Importance").clickOn("Importance");

    assertThat(column("importance").get(0)).isEqualTo("100 %");
    assertThat(column("importance").get(1)).isEqualTo("90 %");
  }

  @Test
  void selectionIsInStepBothWays(FxRobot robot) {
    robot.clickOn("Water minister Adan Reel resigns");
    assertThat(window.selected()).contains("quit");
    assertThat(window.view.selectedProperty().get()).contains("quit");

    robot.interact(() -> window.view.selectedProperty().set(Optional.of("breach")));

    assertThat(table.getSelectionModel().getSelectedIndex())
        .isEqualTo(column("title").indexOf("Lorrin dam breaks"));
  }

  @Test
  void itOpensAtTheSelectedEvent(FxRobot robot) {
    var many = InventedTimeline.of(1, 500);
    var chosen = many.events().get(400);
    robot.interact(() -> window.models.table().toggle());
    robot.interact(() -> window.show(many));
    robot.interact(() -> window.models.desk().select(chosen.id()));

    robot.interact(() -> window.models.table().toggle());

    assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(400);
    assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(400);
    assertThat(column("title")).contains(chosen.title());
    assertThat(window.selected()).contains(chosen.id());
  }

  @Test
  void aFilterLeavesTheSelectionWithItsEvent(FxRobot robot) {
    robot.clickOn("Title").clickOn("Lorrin dam breaks");

    robot.interact(() -> window.models.filter().set(Filter.NONE.withSources(2)));
    assertThat(window.selected()).contains("breach");
    assertThat(column("title").get(table.getSelectionModel().getSelectedIndex()))
        .isEqualTo("Lorrin dam breaks");
    robot.interact(() -> window.models.filter().set(Filter.NONE));

    assertThat(window.selected()).contains("breach");
    assertThat(column("title").get(table.getSelectionModel().getSelectedIndex()))
        .isEqualTo("Lorrin dam breaks");
  }

  @Test
  void datesAndNumbersAreNotCutOff(FxRobot robot) {
    robot.interact(() -> window.scene.getWindow().setWidth(1280));

    assertThat(column("date")).contains("Tue 4 Mar 2031");
    assertThat(table.lookupAll(".date-cell .text, .column-header .text"))
        .allSatisfy(text -> assertThat(((Text) text).getText()).doesNotContain("..."));
  }

  @Test
  void keysAloneSelectAndGoToTheSourcesAndBack(FxRobot robot) {
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(window.selected()).isPresent();
    robot.type(KeyCode.ENTER);
    assertThat(window.scene.getFocusOwner().getStyleClass()).contains("source-card");
    robot.type(KeyCode.ESCAPE);
    assertThat(table.isFocused()).isTrue();

    robot.type(KeyCode.ESCAPE);

    assertThat(window.selected()).isEmpty();
    assertThat(table.getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void aSearchMarksItsRows(FxRobot robot) {
    robot.interact(() -> window.models.search().queryProperty().set("helicopter"));

    var marked =
        table.lookupAll(".table-row-cell").stream()
            .filter(row -> row.getPseudoClassStates().toString().contains("found"))
            .toList();
    assertThat(marked).hasSize(1);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aHundredThousandRowsAreSortedAndFewAreMade(FxRobot robot) {
    var many = InventedTimeline.of(1, MANY);
    robot.interact(() -> window.show(many));
    assertThat(table.getItems()).hasSize(MANY);

    robot.clickOn("Importance");

    assertThat(column("importance").get(0)).isNotEqualTo("100 %");
    assertThat(table.lookupAll(".table-row-cell")).hasSizeLessThan(80);
  }
}
