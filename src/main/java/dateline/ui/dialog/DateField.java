package dateline.ui.dialog;

import dateline.time.DateRange;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** The controls of a date that is being typed: its text, what that means, and a calendar. */
final class DateField {

  private final DateEntry entry;
  private final TextField field = new TextField();

  /**
   * @param spoken what the date is for
   */
  DateField(DateEntry entry, String spoken) {
    this.entry = entry;
    field.setId("date-field");
    field.setAccessibleText(spoken);
    field.textProperty().bindBidirectional(entry.textProperty());
  }

  TextField field() {
    return field;
  }

  /** Says what the text means. */
  Label explanation() {
    var explanation = new Label();
    explanation.setId("date-explanation");
    explanation.textProperty().bind(entry.explanation());
    explanation.setWrapText(true);
    explanation.getStyleClass().add("date-explanation");
    return explanation;
  }

  /** A calendar to choose a day from in place of what is typed. */
  DatePicker calendar(DateRange now) {
    var picker = new DatePicker(now.first().equals(DateRange.OPEN_START) ? null : now.firstDay());
    picker.setId("date-calendar");
    picker.setConverter(new Wordless());
    picker.setEditable(false);
    picker.setMaxHeight(Double.MAX_VALUE);
    picker.getStyleClass().add("calendar-only");
    picker.setAccessibleText("Choose a day");
    picker.valueProperty().addListener((property, old, day) -> take(day));
    return picker;
  }

  private void take(LocalDate day) {
    if (day != null) {
      entry.set(day);
    }
  }

  /** The day is told by the text beside the calendar. */
  private static final class Wordless extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
      return "";
    }

    @Override
    public LocalDate fromString(String text) {
      return null;
    }
  }
}
