package dateline.ui;

import dateline.corpus.FileNames;
import dateline.ui.desk.ProjectModel;
import dateline.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of what was opened or saved lately. */
final class RecentMenu {

  private final ProjectModel project;
  private final Commands commands;
  private final Settings settings;
  private final Menu menu = new Menu("Open recent");

  RecentMenu(ProjectModel project, Commands commands, Settings settings) {
    this.project = project;
    this.commands = commands;
    this.settings = settings;
    project.historyProperty().addListener((property, old, now) -> remember());
    project.fileProperty().addListener((property, old, now) -> remember());
    settings.recent().addListener((ListChangeListener<Path>) change -> fill());
    fill();
  }

  Menu menu() {
    return menu;
  }

  private void remember() {
    place().ifPresent(settings::opened);
  }

  /** The project file, or the one folder or file of articles. */
  private Optional<Path> place() {
    var paths = project.history().project().paths();
    var only = Optional.of(paths).filter(p -> p.size() == 1).map(p -> p.get(0));
    return project.file().or(() -> only).map(path -> path.toAbsolutePath().normalize());
  }

  private void fill() {
    menu.getItems().setAll(settings.recent().stream().map(this::item).toList());
    menu.setDisable(menu.getItems().isEmpty());
  }

  private MenuItem item(Path path) {
    var name = FileNames.nameOf(path) + "   " + path.toAbsolutePath().getParent();
    var item = Menus.item(name, () -> commands.open(List.of(path)));
    item.setMnemonicParsing(false);
    return item;
  }
}
