package dateline.ui.dialog;

import dateline.time.DateRange;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a date to go to. */
final class GoToDialog extends Dialog<DateRange> {

  private static final ButtonType GO = new ButtonType("Go", ButtonBar.ButtonData.OK_DONE);

  private final DateEntry entry = new DateEntry();

  GoToDialog(Window owner) {
    initOwner(owner);
    setTitle("Go to date");
    setHeaderText("Go to date");
    setGraphic(null);
    var pane = getDialogPane();
    pane.getStyleClass().add("date-dialog");
    pane.getButtonTypes().setAll(GO, ButtonType.CANCEL);
    pane.setContent(content());
    pane.lookupButton(GO).disableProperty().bind(entry.isValid().not());
    setResultConverter(pressed -> pressed == GO ? entry.date().orElse(null) : null);
  }

  private Node content() {
    var field = new TextField();
    field.setId("go-to-field");
    field.setPromptText("7 Jan 2022");
    field.setAccessibleText("Date to go to");
    field.textProperty().bindBidirectional(entry.textProperty());
    var explanation = new Label();
    explanation.textProperty().bind(entry.explanation());
    explanation.setWrapText(true);
    explanation.getStyleClass().add("date-explanation");
    setOnShown(shown -> field.requestFocus());
    var box = new VBox(field, explanation);
    box.getStyleClass().add("form");
    return box;
  }
}
