package dateline.ui;

import dateline.layout.LaneMode;
import dateline.pipeline.Timeline;
import dateline.ui.style.Icons;
import dateline.ui.table.TableModel;
import dateline.ui.timeline.TimelineView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** The row over the timeline: what the lanes are, zoom, and what is not on the timeline. */
final class Toolbar extends HBox {

  private static final double ZOOM_STEP = 1.5;

  Toolbar(Models models, Commands commands, TimelineView view) {
    getStyleClass().add("toolbar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var label = new Label("Lanes by");
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    var lanes = new HBox(label, lanes(commands, view));
    var zoom =
        new HBox(
            Icons.button(Feather.ZOOM_OUT, "Zoom out", "−", () -> view.zoom(1 / ZOOM_STEP)),
            Icons.button(Feather.ZOOM_IN, "Zoom in", "+", () -> view.zoom(ZOOM_STEP)),
            quiet("Fit story", "0", view::fitStory),
            quiet("Show all", "Shift+0", view::showAll));
    for (var group : List.of(lanes, zoom)) {
      group.getStyleClass().add("tools");
      group.disableProperty().bind(models.table().shownProperty());
    }
    getChildren().addAll(looks(models.table()), divider(), lanes, gap, zoom);
    getChildren()
        .addAll(
            divider(),
            tray(
                models, "Articles", "Ctrl+1", t -> t.sources().size(), models.desk()::showArticles),
            tray(models, "Undated", "Ctrl+2", t -> t.undated().size(), models.desk()::showUndated),
            tray(
                models,
                "Problems",
                "Ctrl+3",
                t -> t.problems().size(),
                models.desk()::showProblems));
  }

  private static Node divider() {
    var line = new Region();
    line.getStyleClass().add("divider");
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
    var lanes = new SegmentedButton();
    lanes.getStyleClass().add("lane-modes");
    Arrays.stream(LaneMode.values())
        .forEach(mode -> lanes.getButtons().add(lane(mode, commands, view)));
    return lanes;
  }

  private static ToggleButton lane(LaneMode mode, Commands commands, TimelineView view) {
    var button = new ToggleButton(Menus.nameOf(mode));
    button.setSelected(view.lanesProperty().get().mode() == mode);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(press -> commands.lanesBy(mode));
    view.lanesProperty()
        .addListener((property, old, now) -> button.setSelected(now.mode() == mode));
    return button;
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
