package dateline.ui;

import dateline.pipeline.Timeline;
import dateline.ui.filter.FilterBar;
import dateline.ui.reported.ReportedSlider;
import dateline.ui.style.Icons;
import dateline.ui.table.TableModel;
import dateline.ui.timeline.TimelineView;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/**
 * The row over the timeline: how events are looked at, which of them, and what is not on the
 * timeline. Where it is narrow it leaves out what the menus have too.
 */
final class Toolbar extends FoldingRow {

  private final FilterBar filters;
  private final ReportedSlider reported;

  Toolbar(Models models, Commands commands, TimelineView view) {
    getStyleClass().add("toolbar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var label = new Label("Lanes by");
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    var lanes = lanes(commands, view);
    var zoom = zoom(view);
    for (var tools : List.of(label, lanes, zoom)) {
      tools.disableProperty().bind(models.table().shownProperty());
    }
    var articles =
        tray(models, "Articles", "Ctrl+1", t -> t.sources().size(), models.desk()::showArticles);
    reported = new ReportedSlider(models.project().reported());
    var undated =
        tray(models, "Undated", "Ctrl+2", t -> t.undated().size(), models.desk()::showUndated);
    var review = tray(models, "Review", "Ctrl+R", Toolbar::unchecked, models.review()::open);
    var looks = looks(models.table());
    getChildren().addAll(looks, divider(), label, lanes, divider());
    filters = new FilterBar(models.filter());
    getChildren().addAll(filters, gap, zoom, articles, undated, review);
    getChildren().addAll(problems(models), reported);
    fold(List.of(zoom, label, articles, reported.title(), undated, review, looks));
  }

  Node filters() {
    return filters;
  }

  Node reported() {
    return reported;
  }

  private static Node zoom(TimelineView view) {
    var zoom =
        new HBox(
            Icons.button(Feather.ZOOM_OUT, "Zoom out", "−", view::zoomOut),
            Icons.button(Feather.ZOOM_IN, "Zoom in", "+", view::zoomIn),
            Icons.button(Feather.MINIMIZE_2, "Fit story", "0", view::fitStory),
            Icons.button(Feather.MAXIMIZE_2, "Show all", "Shift+0", view::showAll));
    zoom.getStyleClass().add("tools");
    return zoom;
  }

  /** Not there where there is none. */
  private static Node problems(Models models) {
    var problems =
        tray(models, "Problems", "Ctrl+3", t -> t.problems().size(), models.desk()::showProblems);
    var timeline = models.project().timelineProperty();
    problems
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> !timeline.get().problems().isEmpty(), timeline));
    problems.managedProperty().bind(problems.visibleProperty());
    return problems;
  }

  private static int unchecked(Timeline timeline) {
    return (int) timeline.events().stream().filter(event -> !event.checked()).count();
  }

  private static Node divider() {
    var line = new Region();
    line.getStyleClass().add("divider");
    HBox.setMargin(line, new Insets(0, 6, 0, 6));
    return line;
  }

  /** Whether events are looked at as a timeline or as a table. */
  private static Node looks(TableModel table) {
    var looks = new SegmentedButton(look("Timeline", false, table), look("Table", true, table));
    looks.getStyleClass().add("lane-modes");
    return looks;
  }

  private static ToggleButton look(String name, boolean asTable, TableModel table) {
    var button = new ToggleButton(name);
    button.setId("as-" + name.toLowerCase(Locale.ROOT));
    button.setTooltip(new Tooltip("Ctrl+L"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setSelected(table.shownProperty().get() == asTable);
    button.setOnAction(press -> table.shownProperty().set(asTable));
    table.shownProperty().addListener((property, old, now) -> button.setSelected(now == asTable));
    return button;
  }

  private static Node lanes(Commands commands, TimelineView view) {
    var lanes = new MenuButton();
    lanes.setId("lanes-by");
    lanes.getStyleClass().add("lanes-menu");
    lanes.setMinWidth(USE_PREF_SIZE);
    lanes.getItems().addAll(Menus.lanes(commands, view));
    var mode = view.lanesProperty().map(now -> Menus.nameOf(now.mode()));
    lanes.textProperty().bind(mode);
    lanes.accessibleTextProperty().bind(mode.map(name -> "Lanes by " + name));
    return lanes;
  }

  private static Button quiet(String name, String keys, Runnable action) {
    var button = new Button(name);
    button.getStyleClass().add("quiet-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(keys));
    button.setOnAction(press -> action.run());
    return button;
  }

  private static Node tray(
      Models models, String name, String keys, ToIntFunction<Timeline> count, Runnable show) {
    var number = new Label();
    number.getStyleClass().add("count");
    number
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Integer.toString(count.applyAsInt(models.project().timeline())),
                models.project().timelineProperty()));
    var button = quiet(name, keys, show);
    button.setId("show-" + name.toLowerCase(Locale.ROOT));
    button.setGraphic(number);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }
}
