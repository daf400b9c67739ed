package dateline.ui.dialog;

import dateline.time.DateRange;
import dateline.ui.words.DateWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A date as it is being typed, in EDTF or in words. */
final class DateEntry {

  private static final String HOW =
      "Not a date yet. Write 5 January 2022, early January 2022, 3–5 January 2022 or 2022-01-05;"
          + " a ~ at the end means about.";

  private final WrittenDate reader;
  private final Optional<LocalDate> near;
  private final StringProperty text = new SimpleStringProperty("");

  /**
   * @param near the day that a date without a year is counted from
   */
  DateEntry(WrittenDate reader, Optional<LocalDate> near) {
    this.reader = reader;
    this.near = near;
  }

  StringProperty textProperty() {
    return text;
  }

  /** The date; empty where the text is none. */
  Optional<DateRange> date() {
    return reader.read(text.get(), near);
  }

  BooleanExpression isValid() {
    return Bindings.createBooleanBinding(() -> date().isPresent(), text);
  }

  /** What the text means, or how to write a date. */
  StringExpression explanation() {
    return Bindings.createStringBinding(() -> date().map(DateEntry::explain).orElse(HOW), text);
  }

  void set(DateRange date) {
    text.set(date.edtf());
  }

  void set(LocalDate day) {
    set(DateRange.day(day));
  }

  private static String explain(DateRange date) {
    return DateWords.of(date) + ", " + DateWords.precisionOf(date);
  }
}
