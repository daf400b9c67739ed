package dateline.ui;

import static dateline.ui.Menus.item;

import dateline.layout.LaneMode;
import dateline.layout.Theme;
import dateline.ui.settings.Settings;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.Wheel;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** Builds the menu of what is shown and how. */
final class ViewMenu {

  private static final double ZOOM_STEP = 1.5;

  private final Models models;
  private final Commands commands;
  private final TimelineView view;
  private final Settings settings;

  ViewMenu(Models models, Commands commands, TimelineView view, Settings settings) {
    this.models = models;
    this.commands = commands;
    this.view = view;
    this.settings = settings;
  }

  Menu menu(Runnable search) {
    var menu = new Menu("_View");
    menu.getItems()
        .addAll(
            item("Find…", "Shortcut+F", search),
            item("Next hit", "F3", models.search()::next),
            item("Hit before", "Shift+F3", models.search()::previous),
            new SeparatorMenuItem());
    menu.getItems().addAll(time(), lanes(), wheel(), new SeparatorMenuItem());
    menu.getItems()
        .addAll(
            table(),
            item("Articles", "Shortcut+1", models.desk()::showArticles),
            item("Undated mentions", "Shortcut+2", models.desk()::showUndated),
            item("Problems", "Shortcut+3", models.desk()::showProblems),
            new SeparatorMenuItem(),
            type(),
            motion(),
            dark());
    return menu;
  }

  /** Its keys without Ctrl are the timeline's own, so that they can be typed elsewhere. */
  private Menu time() {
    var menu = new Menu("Time");
    menu.getItems()
        .addAll(
            plain("Zoom in  (+)", () -> view.zoom(ZOOM_STEP)),
            plain("Zoom out  (−)", () -> view.zoom(1 / ZOOM_STEP)),
            plain("Fit story  (0)", view::fitStory),
            plain("Show all  (Shift + 0)", view::showAll),
            item("Go to date…", "Shortcut+G", commands::goToDate));
    return menu;
  }

  private Menu lanes() {
    var group = new ToggleGroup();
    var menu = new Menu("Lanes by");
    Arrays.stream(LaneMode.values()).forEach(mode -> menu.getItems().add(lane(mode, group)));
    return menu;
  }

  private MenuItem lane(LaneMode mode, ToggleGroup group) {
    var item = new RadioMenuItem(Menus.nameOf(mode));
    item.setToggleGroup(group);
    item.setSelected(view.lanesProperty().get().mode() == mode);
    view.lanesProperty().addListener((property, old, now) -> item.setSelected(now.mode() == mode));
    item.setOnAction(press -> commands.lanesBy(mode));
    return item;
  }

  private Menu wheel() {
    var group = new ToggleGroup();
    var menu = new Menu("The wheel alone");
    Arrays.stream(Wheel.values()).forEach(use -> menu.getItems().add(wheel(use, group)));
    return menu;
  }

  private MenuItem wheel(Wheel use, ToggleGroup group) {
    var item = new RadioMenuItem(use.label());
    item.setId("wheel-" + use.name().toLowerCase(Locale.ROOT));
    item.setToggleGroup(group);
    item.setSelected(settings.wheelProperty().get() == use);
    settings.wheelProperty().addListener((property, old, now) -> item.setSelected(now == use));
    item.setOnAction(press -> settings.wheelProperty().set(use));
    return item;
  }

  private MenuItem table() {
    var item = new CheckMenuItem("Table of events");
    item.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
    item.selectedProperty().bindBidirectional(models.table().shownProperty());
    return item;
  }

  private Menu type() {
    var menu = new Menu("Size of type");
    menu.getItems()
        .addAll(
            item("Larger", "Shortcut+EQUALS", settings::largerType),
            item("Smaller", "Shortcut+MINUS", settings::smallerType),
            item("Usual", "Shortcut+0", settings::usualType));
    return menu;
  }

  private MenuItem motion() {
    var item = new CheckMenuItem("Reduced motion");
    item.selectedProperty().bindBidirectional(settings.reducedMotionProperty());
    return item;
  }

  private MenuItem dark() {
    var item = new CheckMenuItem("Dark");
    item.setAccelerator(KeyCombination.valueOf("Shortcut+T"));
    item.setSelected(settings.theme() == Theme.DARK);
    settings
        .themeProperty()
        .addListener((property, old, now) -> item.setSelected(now == Theme.DARK));
    item.setOnAction(press -> commands.toggleTheme());
    return item;
  }

  private static MenuItem plain(String name, Runnable action) {
    var item = new MenuItem(name);
    item.setOnAction(press -> action.run());
    return item;
  }
}
