package dateline.ui;

import dateline.export.CitationStyle;
import dateline.layout.LaneMode;
import dateline.layout.ViewState;
import dateline.ui.settings.Settings;
import dateline.ui.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableStringValue;
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
    var bar = new MenuBar(file(), edit(), view, help());
    bar.getStyleClass().add("main-menu");
    return bar;
  }

  private Menu file() {
    var menu = new Menu("_File");
    menu.getItems()
        .addAll(
            item("Open folder…", "Shortcut+O", commands::openFolder),
            item("Open project…", "Shortcut+Shift+O", commands::openProject),
            new SeparatorMenuItem(),
            item("Save", "Shortcut+S", commands::save),
            item("Save as…", "Shortcut+Shift+S", commands::saveAs),
            new SeparatorMenuItem(),
            item("Quit", "Shortcut+Q", commands::quit));
    return menu;
  }

  private Menu edit() {
    var history = models.project().historyProperty();
    var undo = item("Undo", "Shortcut+Z", commands::undo);
    undo.textProperty().bind(text(() -> named("Undo", history.get().undoName().orElse(""))));
    undo.disableProperty().bind(unable(() -> history.get().canUndo()));
    var redo = item("Redo", "Shortcut+Y", commands::redo);
    redo.textProperty().bind(text(() -> named("Redo", history.get().redoName().orElse(""))));
    redo.disableProperty().bind(unable(() -> history.get().canRedo()));
    var date = item("Change date…", "Shortcut+D", commands::changeDate);
    date.disableProperty().bind(unable(() -> models.desk().selected().isPresent()));
    var hide = item("Hide event", "Shortcut+Delete", commands::hide);
    hide.disableProperty().bind(unable(() -> models.desk().selected().isPresent()));
    var published = item("Set publication date…", "Shortcut+Shift+D", commands::setPublished);
    published.disableProperty().bind(unable(() -> models.article().source().isPresent()));
    var menu = new Menu("_Edit");
    menu.getItems().addAll(undo, redo, new SeparatorMenuItem(), date, hide);
    menu.getItems().addAll(new SeparatorMenuItem(), published);
    menu.getItems().addAll(new SeparatorMenuItem(), copy(), citations());
    return menu;
  }

  private MenuItem copy() {
    var item = item("Copy quotation", "Shortcut+C", commands::copyQuotation);
    item.disableProperty()
        .bind(
            unable(
                () ->
                    models.desk().selected().isPresent() || models.article().source().isPresent()));
    return item;
  }

  private Menu citations() {
    var chosen = settings.citationsProperty();
    var menu = new Menu("Cite as");
    menu.getItems()
        .addAll(
            choices(List.of(CitationStyle.values()), CitationStyle::label, chosen, chosen::set));
    return menu;
  }

  private static String named(String what, String name) {
    return name.isEmpty() ? what : what + ": " + name;
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

  private BooleanExpression unable(BooleanSupplier able) {
    return Bindings.createBooleanBinding(
        () -> models.work().isBusy() || !able.getAsBoolean(),
        models.work().workProperty(),
        models.project().historyProperty(),
        models.desk().selectedProperty(),
        models.desk().pageProperty());
  }

  private ObservableStringValue text(Callable<String> name) {
    return Bindings.createStringBinding(name, models.project().historyProperty());
  }
}
