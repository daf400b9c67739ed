package dateline.ui.article;

import dateline.ui.style.Icons;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The field to find words in the open article with; hidden until it is asked for. */
final class FindBar extends HBox {

  private final FindModel model;
  private final Runnable closed;
  private final TextField field = new TextField();

  /**
   * @param closed what to do when it has been closed
   */
  FindBar(FindModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText("Find in this article");
    field.setAccessibleText("Find in this article");
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    HBox.setHgrow(field, Priority.ALWAYS);
    var count = new Label();
    count.getStyleClass().add("find-count");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                model::summary, model.foundProperty(), model.queryProperty()));
    getChildren()
        .addAll(
            field,
            count,
            Icons.button(Feather.CHEVRON_UP, "Hit before", "Shift+Enter", () -> model.step(-1)),
            Icons.button(Feather.CHEVRON_DOWN, "Next hit", "Enter", () -> model.step(1)),
            Icons.button(Feather.X, "Close", "Esc", this::close));
    show(false);
  }

  /** Shows the field, ready to type in. */
  void open() {
    show(true);
    field.requestFocus();
    field.selectAll();
  }

  /** Forgets what was searched for. */
  void close() {
    if (isVisible()) {
      model.queryProperty().set("");
      show(false);
      closed.run();
    }
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> model.step(key.isShiftDown() ? -1 : 1);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
