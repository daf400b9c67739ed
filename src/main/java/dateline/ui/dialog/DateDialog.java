package dateline.ui.dialog;

import dateline.time.DateRange;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a date of any precision. */
final class DateDialog extends Dialog<DateRange> {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final DateEntry entry = new DateEntry();

  DateDialog(Window owner, String about, DateRange now) {
    initOwner(owner);
    setTitle("Change date");
    setHeaderText(about);
    setGraphic(null);
    entry.set(now);
    var pane = getDialogPane();
    pane.getStyleClass().add("date-dialog");
    pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    pane.setContent(content(now));
    pane.lookupButton(ButtonType.OK).disableProperty().bind(entry.isValid().not());
    setResultConverter(pressed -> pressed == ButtonType.OK ? entry.date().orElse(null) : null);
  }

  private Node content(DateRange now) {
    var field = new TextField();
    field.setId("date-field");
    field.textProperty().bindBidirectional(entry.textProperty());
    field.setAccessibleText("Date");
    entry
        .isValid()
        .addListener((property, old, valid) -> field.pseudoClassStateChanged(INVALID, !valid));
    var explanation = new Label();
    explanation.setId("date-explanation");
    explanation.textProperty().bind(entry.explanation());
    explanation.setWrapText(true);
    explanation.getStyleClass().add("date-explanation");
    var picker = new DatePicker(now.firstDay());
    picker.setConverter(new IsoDays());
    picker.setEditable(false);
    picker.setAccessibleText("Choose a day");
    picker.valueProperty().addListener((property, old, day) -> entry.set(day));
    var dateLabel = new Label("Date");
    dateLabel.setLabelFor(field);
    var dayLabel = new Label("Or choose a day");
    dayLabel.setLabelFor(picker);
    setOnShown(shown -> field.requestFocus());
    var box = new VBox(dateLabel, field, explanation, dayLabel, picker);
    box.getStyleClass().add("form");
    return box;
  }
}
