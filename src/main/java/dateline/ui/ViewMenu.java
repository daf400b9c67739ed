package dateline.ui;

import static dateline.ui.Menus.item;

import dateline.layout.Theme;
import dateline.ui.settings.Settings;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.Wheel;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Builds the menu of what is shown and how. */
final class ViewMenu {

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
            why(),
            item("Review events", "Shortcut+R", models.review()::open),
            item("Articles", "Shortcut+1", models.desk()::showArticles),
            item("Undated mentions", "Shortcut+2", models.desk()::showUndated),
            item("Problems", "Shortcut+3", models.desk()::showProblems),
            item("Corrections", "Shortcut+4", models.desk()::showCorrections),
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
            item("Zoom in  (+)", view::zoomIn),
            item("Zoom out  (−)", view::zoomOut),
            item("Fit story  (0)", view::fitStory),
            item("Show all  (Shift + 0)", view::showAll),
            item("Go to date…", "Shortcut+G", commands::goToDate));
    return menu;
  }

  private Menu lanes() {
    var menu = new Menu("Lanes by");
    menu.getItems().addAll(Menus.lanes(commands, view));
    return menu;
  }

  private Menu wheel() {
    var wheel = settings.wheelProperty();
    var menu = new Menu("The wheel alone");
    menu.getItems().addAll(Menus.choices(List.of(Wheel.values()), Wheel::label, wheel, wheel::set));
    return menu;
  }

  private MenuItem table() {
    var item = new CheckMenuItem("Table of events");
    item.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
    item.selectedProperty().bindBidirectional(models.table().shownProperty());
    return item;
  }

  private MenuItem why() {
    var item = new CheckMenuItem("Why this date");
    item.setAccelerator(KeyCombination.valueOf("Shortcut+I"));
    item.selectedProperty().bindBidirectional(models.event().whyProperty());
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
}
