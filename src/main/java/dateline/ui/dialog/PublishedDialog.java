package dateline.ui.dialog;

import dateline.pipeline.Source;
import dateline.ui.words.SourceWords;
import java.time.LocalDate;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the day an article was published. */
final class PublishedDialog extends Dialog<LocalDate> {

  PublishedDialog(Window owner, Source source) {
    initOwner(owner);
    setTitle("Set publication date");
    setHeaderText("When was “" + SourceWords.titleOf(source) + "” published?");
    setGraphic(null);
    var picker = new DatePicker(source.dating().published().orElse(null));
    picker.setId("published-picker");
    picker.setConverter(new IsoDays());
    picker.setPromptText("2022-01-06");
    var label = new Label("Day");
    label.setLabelFor(picker);
    var why =
        new Label(
            "Now: "
                + source.dating().reason()
                + ". Words such as “on Friday” are counted from this day, so the articles are"
                + " read again.");
    why.setWrapText(true);
    why.getStyleClass().add("date-explanation");
    var box = new VBox(label, picker, why);
    box.getStyleClass().add("form");
    var pane = getDialogPane();
    pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    pane.setContent(box);
    pane.lookupButton(ButtonType.OK).disableProperty().bind(picker.valueProperty().isNull());
    setOnShown(shown -> picker.requestFocus());
    setResultConverter(pressed -> pressed == ButtonType.OK ? typed(picker) : null);
  }

  /** Enter answers before the picker has taken what was typed. */
  private static LocalDate typed(DatePicker picker) {
    return picker.getConverter().fromString(picker.getEditor().getText());
  }
}
