package dateline.ui.dialog;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Lists the keys and gestures. */
final class KeysDialog extends Dialog<ButtonType> {

  /** Three columns, in pixels; where that is more than the window holds, it scrolls. */
  private static final double WIDEST = 1400;

  private static final double HIGHEST = 560;

  /** The height of heading and buttons. */
  private static final double FRAME = 140;

  /** Of the window, how much the list may take. */
  private static final double MOST = 0.9;

  KeysDialog(Window owner) {
    initOwner(owner);
    setTitle("Keys and gestures");
    setHeaderText("Keys and gestures");
    setGraphic(null);
    var columns = new FlowPane();
    columns.getStyleClass().add("keys");
    KeyTable.read().sections().forEach(section -> columns.getChildren().add(column(section)));
    var scrolled = new ScrollPane(columns);
    scrolled.setFitToWidth(true);
    scrolled.setAccessibleText("Keys and gestures");
    getDialogPane().getStyleClass().add("keys-dialog");
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    getDialogPane().setContent(scrolled);
    scrolled.setPrefSize(
        Math.min(WIDEST, owner.getWidth() * MOST),
        Math.min(HIGHEST, owner.getHeight() * MOST - FRAME));
  }

  private static GridPane column(KeyTable.Section section) {
    var grid = new GridPane();
    grid.getStyleClass().add("key-column");
    grid.add(label(section.name(), "section-heading"), 0, 0, 2, 1);
    for (int i = 0; i < section.lines().size(); i++) {
      grid.add(label(section.lines().get(i).keys(), "key"), 0, i + 1);
      grid.add(label(section.lines().get(i).does(), "key-meaning"), 1, i + 1);
    }
    return grid;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
