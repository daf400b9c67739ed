package dateline.ui.filter;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** A button that opens a pane under it; Escape and a press elsewhere close it. */
final class Dropdown extends Button {

  private static final double GAP = 4;

  private final Popup popup = new Popup();
  private final Region pane;
  private final Runnable opening;

  /**
   * @param opening fills the pane, just before it is shown
   */
  Dropdown(String name, Region pane, Runnable opening) {
    this.pane = pane;
    this.opening = opening;
    getStyleClass().add("dropdown");
    setMinWidth(USE_PREF_SIZE);
    setText(name + " ▾");
    setAccessibleText("Filter by " + name);
    pane.getStyleClass().add("dropdown-pane");
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    popup.getContent().add(pane);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    setOnAction(press -> toggle());
    addEventHandler(KeyEvent.KEY_PRESSED, this::openWithKey);
  }

  /** Shows how many of its parts are in use, beside its name. */
  void count(String name, int parts) {
    setText(parts == 0 ? name + " ▾" : name + " " + parts + " ▾");
    setAccessibleText("Filter by " + name + (parts == 0 ? "" : ", " + parts + " chosen"));
  }

  void close() {
    popup.hide();
    requestFocus();
  }

  private void toggle() {
    if (popup.isShowing()) {
      popup.hide();
      return;
    }
    opening.run();
    Bounds here = localToScreen(getBoundsInLocal());
    popup.show(this, here.getMinX(), here.getMaxY() + GAP);
    pane.requestFocus();
  }

  private void openWithKey(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      toggle();
      key.consume();
    }
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    }
  }
}
