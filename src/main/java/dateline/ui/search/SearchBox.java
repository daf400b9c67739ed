package dateline.ui.search;

import dateline.ui.style.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The search field with the number of hits and the way through them. */
public final class SearchBox extends CustomTextField {

  private final SearchModel model;
  private final Runnable leave;

  /**
   * @param leave moves the focus to the timeline
   */
  public SearchBox(SearchModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    setId("search");
    getStyleClass().add("search-box");
    setPromptText("Search events, people, places");
    setAccessibleText("Search");
    setTooltip(new Tooltip("Ctrl+F"));
    setLeft(Icons.of(Feather.SEARCH));
    setRight(hits());
    textProperty().bindBidirectional(model.queryProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private HBox hits() {
    var summary = new Label();
    summary.setId("search-summary");
    summary.getStyleClass().add("search-summary");
    summary.textProperty().bind(model.summary());
    summary.setMinWidth(USE_PREF_SIZE);
    var previous = step(Feather.CHEVRON_UP, "Hit before", "Shift+F3", model::previous);
    var next = step(Feather.CHEVRON_DOWN, "Next hit", "F3", model::next);
    var only = Icons.button(Feather.FILTER, "Show only hits", "", model::showOnlyHits);
    only.setId("only-hits");
    var row = new HBox(summary, previous, next, only);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.visibleProperty().bind(model.queryProperty().isNotEmpty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static Button step(Feather icon, String name, String keys, Runnable action) {
    var button = Icons.button(icon, name, keys, action);
    button.setFocusTraversable(false);
    return button;
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> walk(key.isShiftDown());
      case ESCAPE -> leaveEmpty();
      case DOWN -> leave.run();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void walk(boolean back) {
    if (back) {
      model.previous();
    } else {
      model.next();
    }
  }

  private void leaveEmpty() {
    clear();
    leave.run();
  }
}
