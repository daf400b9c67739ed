package dateline.ui;

import dateline.layout.LaneMode;
import dateline.layout.ViewState;
import dateline.ui.settings.Settings;
import dateline.ui.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** Builds the menus. */
final class Menus {

  private final Models models;
  private final Commands commands;
  private final TimelineView timeline;
  private final Settings settings;

  Menus(Models models, Commands commands, TimelineView view, Settings settings) {
    this.models = models;
    this.commands = commands;
    this.timeline = view;
    this.settings = settings;
  }

  MenuBar bar(Runnable search) {
    var view = new ViewMenu(models, commands, timeline, settings).menu(search);
    var edit = new EditMenu(models, commands, settings).menu();
    var bar = new MenuBar(file(), edit, view, help());
    bar.getStyleClass().add("main-menu");
    return bar;
  }

  private Menu file() {
    var menu = new Menu("_File");
    menu.getItems()
        .addAll(
            item("Open folder…", "Shortcut+O", commands::openFolder),
            item("Open project…", "Shortcut+Shift+O", commands::openProject),
            new RecentMenu(models.project(), commands, settings).menu(),
            new SeparatorMenuItem(),
            item("Save", "Shortcut+S", commands::save),
            item("Save as…", "Shortcut+Shift+S", commands::saveAs),
            new SeparatorMenuItem(),
            item("Quit", "Shortcut+Q", commands::quit));
    return menu;
  }

  private Menu help() {
    var menu = new Menu("_Help");
    menu.getItems().add(item("Keys and gestures", "F1", commands::showKeys));
    return menu;
  }

  /** Such as "Theme". */
  static String nameOf(LaneMode mode) {
    return mode.label().substring(0, 1).toUpperCase(Locale.ROOT) + mode.label().substring(1);
  }

  static MenuItem item(String name, String keys, Runnable action) {
    var item = item(name, action);
    item.setAccelerator(KeyCombination.valueOf(keys));
    return item;
  }

  static MenuItem item(String name, Runnable action) {
    var item = new MenuItem(name);
    item.setOnAction(press -> action.run());
    return item;
  }

  /** An item for each kind of lanes, of which one is chosen. */
  static List<MenuItem> lanes(Commands commands, TimelineView view) {
    var mode = view.lanesProperty().map(ViewState.Lanes::mode);
    return choices(List.of(LaneMode.values()), Menus::nameOf, mode, commands::lanesBy);
  }

  /** An item for each of some values, of which one is chosen. */
  static <T> List<MenuItem> choices(
      List<T> values, Function<T, String> name, ObservableValue<T> chosen, Consumer<T> choose) {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    for (var value : values) {
      var item = new RadioMenuItem(name.apply(value));
      item.setToggleGroup(group);
      item.setSelected(value.equals(chosen.getValue()));
      chosen.addListener((property, old, now) -> item.setSelected(value.equals(now)));
      item.setOnAction(press -> choose.accept(value));
      items.add(item);
    }
    return items;
  }
}
