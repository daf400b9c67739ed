package dateline.ui;

import static dateline.ui.Menus.item;

import dateline.export.CitationStyle;
import dateline.ui.settings.Settings;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Builds the menu of what changes the project. */
final class EditMenu {

  private final Models models;
  private final Commands commands;
  private final Settings settings;

  EditMenu(Models models, Commands commands, Settings settings) {
    this.models = models;
    this.commands = commands;
    this.settings = settings;
  }

  Menu menu() {
    var menu = new Menu("_Edit");
    menu.getItems().addAll(history());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(event());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(article());
    menu.getItems().addAll(new SeparatorMenuItem(), copy(), citations());
    return menu;
  }

  private List<MenuItem> history() {
    var history = models.project().historyProperty();
    var undo = item("Undo", "Shortcut+Z", commands::undo);
    undo.textProperty().bind(text(() -> named("Undo", history.get().undoName().orElse(""))));
    var redo = item("Redo", "Shortcut+Y", commands::redo);
    redo.textProperty().bind(text(() -> named("Redo", history.get().redoName().orElse(""))));
    return List.of(
        able(undo, () -> history.get().canUndo()), able(redo, () -> history.get().canRedo()));
  }

  private List<MenuItem> event() {
    var corrections = commands.corrections();
    return List.of(
        able(item("Edit event…", "Shortcut+E", corrections::edit), this::hasEvent),
        able(item("Change date…", "Shortcut+D", corrections::changeDate), this::hasEvent),
        able(item("Merge with…", "Shortcut+M", corrections::merge), this::hasEvent),
        able(item("Split event…", "Shortcut+Shift+M", corrections::split), this::isSplittable),
        able(item("Hide event", "Shortcut+Delete", corrections::hide), this::hasEvent));
  }

  private List<MenuItem> article() {
    var published =
        item("Set publication date…", "Shortcut+Shift+D", commands.corrections()::setPublished);
    return List.of(able(published, this::hasArticle));
  }

  private MenuItem copy() {
    return able(
        item("Copy quotation", "Shortcut+C", commands::copyQuotation),
        () -> hasEvent() || hasArticle());
  }

  private Menu citations() {
    var chosen = settings.citationsProperty();
    var menu = new Menu("Cite as");
    menu.getItems()
        .addAll(
            Menus.choices(
                List.of(CitationStyle.values()), CitationStyle::label, chosen, chosen::set));
    return menu;
  }

  private boolean hasEvent() {
    return models.desk().selected().isPresent();
  }

  private boolean isSplittable() {
    return models.desk().selected().filter(event -> event.mentions().size() > 1).isPresent();
  }

  private boolean hasArticle() {
    return models.article().source().isPresent();
  }

  private MenuItem able(MenuItem item, BooleanSupplier able) {
    item.disableProperty().bind(unable(able));
    return item;
  }

  private BooleanExpression unable(BooleanSupplier able) {
    return Bindings.createBooleanBinding(
        () -> models.work().isBusy() || !able.getAsBoolean(),
        models.work().workProperty(),
        models.project().historyProperty(),
        models.desk().selectedProperty(),
        models.desk().pageProperty());
  }

  private static String named(String what, String name) {
    return name.isEmpty() ? what : what + ": " + name;
  }

  private ObservableStringValue text(Callable<String> name) {
    return Bindings.createStringBinding(name, models.project().historyProperty());
  }
}
