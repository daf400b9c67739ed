package dateline.ui.dialog;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Lists the keys and gestures. */
final class KeysDialog extends Dialog<ButtonType> {

  private record Line(String keys, String does) {}

  private static final List<Line> TIMELINE =
      List.of(
          new Line("Wheel,  +  −", "Zoom at the pointer"),
          new Line("Drag,  Shift + wheel", "Move in time"),
          new Line("Page Up / Down", "Move by a screen"),
          new Line("←  →", "Event before, next event"),
          new Line("↑  ↓", "Lane above, lane below"),
          new Line("Home, End", "First event, last event"),
          new Line("Enter", "Go to the sources"),
          new Line("Double click", "Zoom to an event"),
          new Line("0,  Shift + 0", "Fit the story, show all"),
          new Line("Esc", "Select nothing"));

  private static final List<Line> WINDOW =
      List.of(
          new Line("Ctrl + F", "Search"),
          new Line("F3, Shift + F3", "Next hit, hit before"),
          new Line("Enter on a source", "Open the article there"),
          new Line("↑  ↓ in an article", "Marked sentence before, next"),
          new Line("Enter in an article", "Go to the event"),
          new Line("Esc in an article", "Back"),
          new Line("Ctrl + Z, Ctrl + Y", "Undo, redo"),
          new Line("Ctrl + D, Ctrl + Del", "Change date, hide event"),
          new Line("Ctrl + O, Ctrl + S", "Open folder, save"),
          new Line("F6", "Next part of the window"));

  KeysDialog(Window owner) {
    initOwner(owner);
    setTitle("Keys and gestures");
    setHeaderText("Keys and gestures");
    setGraphic(null);
    var grid = new GridPane();
    grid.getStyleClass().add("keys");
    fill(grid, 0, "Timeline", TIMELINE);
    fill(grid, 2, "Window", WINDOW);
    getDialogPane().getStyleClass().add("keys-dialog");
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    getDialogPane().setContent(grid);
  }

  private static void fill(GridPane grid, int column, String heading, List<Line> lines) {
    grid.add(label(heading, "section-heading"), column, 0, 2, 1);
    for (int i = 0; i < lines.size(); i++) {
      grid.add(label(lines.get(i).keys(), "key"), column, i + 1);
      grid.add(label(lines.get(i).does(), "key-meaning"), column + 1, i + 1);
    }
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
