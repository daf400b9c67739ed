package dateline.ui;

import dateline.layout.Theme;
import dateline.pipeline.Timeline;
import dateline.project.Project;
import dateline.ui.search.SearchBox;
import dateline.ui.settings.Settings;
import dateline.ui.style.Icons;
import dateline.ui.words.Count;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The top row: name, menus, what is open, search. Where it is narrow it leaves out the counts. */
final class Header extends FoldingRow {

  Header(Models models, Commands commands, MenuBar menus, SearchBox search, Settings settings) {
    getStyleClass().add("header");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    menus.setMinWidth(USE_PREF_SIZE);
    var counts = counts(models);
    getChildren().addAll(brand(), menus, divider(), name(models), counts, gap, search);
    getChildren().addAll(openButton(commands), themeButton(commands, settings));
    fold(List.of(counts));
  }

  private static Node brand() {
    var mark = new Region();
    mark.getStyleClass().add("brand-mark");
    var name = new Label("Dateline", mark);
    name.getStyleClass().add("brand");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Node divider() {
    var line = new Region();
    line.getStyleClass().add("divider");
    return line;
  }

  /** Leaves it to others to be cut, as long as the name is not long. */
  private static final class NameLabel extends Label {

    private static final double SHORT = 12;

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(computePrefWidth(height), SHORT * getFont().getSize());
    }
  }

  private static Node name(Models models) {
    var name = new NameLabel();
    name.setId("project-name");
    name.getStyleClass().add("project-name");
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> nameOf(models),
                models.project().historyProperty(),
                models.project().fileProperty()));
    return name;
  }

  /** The name of the project, else of the folder; a dot marks unsaved changes. */
  static String nameOf(Models models) {
    var project = models.project().history().project();
    var name = models.project().file().or(() -> folderOf(project)).map(Header::withoutEnding);
    return name.orElse("") + (models.project().history().isSaved() ? "" : " •");
  }

  private static Optional<Path> folderOf(Project project) {
    return project.paths().stream()
        .findFirst()
        .map(path -> path.toAbsolutePath().normalize().getFileName());
  }

  private static String withoutEnding(Path path) {
    var name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Node counts(Models models) {
    var counts = new Label();
    counts.setId("counts");
    counts.getStyleClass().add("secondary");
    counts.setMinWidth(0);
    counts
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> count(models.project().timeline()), models.project().timelineProperty()));
    return counts;
  }

  private static String count(Timeline timeline) {
    return timeline.sources().isEmpty()
        ? ""
        : Count.of(timeline.sources().size(), "article")
            + "  ·  "
            + Count.of(timeline.events().size(), "event");
  }

  private static Node openButton(Commands commands) {
    var open = new Button("Open folder", Icons.of(Feather.FOLDER));
    open.setId("open-folder");
    open.setMinWidth(USE_PREF_SIZE);
    open.setTooltip(new Tooltip("Open a folder of articles  ·  Ctrl+O"));
    open.setOnAction(press -> commands.openFolder());
    return open;
  }

  private static Node themeButton(Commands commands, Settings settings) {
    var button = Icons.button(Feather.MOON, "Dark or light", "Ctrl+T", commands::toggleTheme);
    button.setId("theme");
    button
        .graphicProperty()
        .bind(
            settings
                .themeProperty()
                .map(now -> Icons.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
    return button;
  }
}
