package dateline.ui.dialog;

import dateline.time.DateRange;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a date to go to. */
final class GoToDialog extends Dialog<DateRange> {

  private static final ButtonType GO = new ButtonType("Go", ButtonBar.ButtonData.OK_DONE);

  GoToDialog(Window owner, WrittenDate reader) {
    initOwner(owner);
    setTitle("Go to date");
    setHeaderText("Go to date");
    setGraphic(null);
    var entry = new DateEntry(reader, Optional.empty());
    var field = new DateField(entry, "Date to go to");
    field.field().setPromptText("7 Jan 2022");
    var form = new VBox(field.field(), field.explanation());
    form.getStyleClass().add("form");
    setOnShown(shown -> field.field().requestFocus());
    var pane = getDialogPane();
    pane.getButtonTypes().setAll(GO, ButtonType.CANCEL);
    pane.setContent(form);
    pane.lookupButton(GO).disableProperty().bind(entry.isValid().not());
    setResultConverter(pressed -> pressed == GO ? entry.date().orElse(null) : null);
  }
}
