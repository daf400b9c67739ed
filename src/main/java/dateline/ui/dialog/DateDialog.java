package dateline.ui.dialog;

import dateline.time.DateRange;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a date of any precision. */
final class DateDialog extends Dialog<DateRange> {

  private static final ButtonType GO = new ButtonType("Go", ButtonBar.ButtonData.OK_DONE);

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final DateEntry entry = new DateEntry();
  private final TextField field = new TextField();
  private final VBox form = new VBox(field, explanation());

  private DateDialog(Window owner, String title, ButtonType answer) {
    initOwner(owner);
    setTitle(title);
    setHeaderText(title);
    setGraphic(null);
    field.setId("date-field");
    field.textProperty().bindBidirectional(entry.textProperty());
    form.getStyleClass().add("form");
    setOnShown(shown -> field.requestFocus());
    var pane = getDialogPane();
    pane.getStyleClass().add("date-dialog");
    pane.getButtonTypes().setAll(answer, ButtonType.CANCEL);
    pane.setContent(form);
    pane.lookupButton(answer).disableProperty().bind(entry.isValid().not());
    setResultConverter(pressed -> pressed == answer ? entry.date().orElse(null) : null);
  }

  /** Asks for a date to go to. */
  static DateDialog toGoTo(Window owner) {
    var dialog = new DateDialog(owner, "Go to date", GO);
    dialog.field.setPromptText("7 Jan 2022");
    dialog.field.setAccessibleText("Date to go to");
    return dialog;
  }

  /** Asks for a date in place of another. */
  static DateDialog toChange(Window owner, String about, DateRange now) {
    var dialog = new DateDialog(owner, "Change date", ButtonType.OK);
    dialog.setHeaderText(about);
    dialog.offer(now);
    return dialog;
  }

  private Label explanation() {
    var explanation = new Label();
    explanation.setId("date-explanation");
    explanation.textProperty().bind(entry.explanation());
    explanation.setWrapText(true);
    explanation.getStyleClass().add("date-explanation");
    return explanation;
  }

  private void offer(DateRange now) {
    entry.set(now);
    entry
        .isValid()
        .addListener((property, old, valid) -> field.pseudoClassStateChanged(INVALID, !valid));
    field.setAccessibleText("Date");
    var picker = new DatePicker(now.firstDay());
    picker.setConverter(new IsoDays());
    picker.setEditable(false);
    picker.setAccessibleText("Choose a day");
    picker.valueProperty().addListener((property, old, day) -> entry.set(day));
    var dateLabel = new Label("Date");
    dateLabel.setLabelFor(field);
    var dayLabel = new Label("Or choose a day");
    dayLabel.setLabelFor(picker);
    form.getChildren().add(0, dateLabel);
    form.getChildren().addAll(dayLabel, picker);
  }
}
