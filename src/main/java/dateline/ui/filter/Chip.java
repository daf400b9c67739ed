package dateline.ui.filter;

import dateline.ui.style.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** A part of the filter that can be taken away. */
final class Chip extends Button {

  Chip(String name, Runnable remove) {
    super(name, Icons.of(Feather.X));
    getStyleClass().add("chip");
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleText("Remove filter: " + name);
    setTooltip(new Tooltip("Remove  ·  Delete"));
    setOnAction(press -> remove.run());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE
        || key.getCode() == KeyCode.BACK_SPACE
        || key.getCode() == KeyCode.ENTER) {
      fire();
      key.consume();
    }
  }
}
