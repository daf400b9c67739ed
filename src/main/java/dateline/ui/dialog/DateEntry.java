package dateline.ui.dialog;

import dateline.time.DateRange;
import dateline.ui.words.DateWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A date as it is being typed, in EDTF. */
final class DateEntry {

  private static final String HOW =
      "Not a date yet. Write 2022-01-05, or 2022-01-05/2022-01-07 for a range, 2022-01 for a"
          + " month, 2022 for a year; a ~ at the end means about.";

  private final StringProperty text = new SimpleStringProperty("");

  StringProperty textProperty() {
    return text;
  }

  /** The date; empty where the text is none. */
  Optional<DateRange> date() {
    try {
      return Optional.of(DateRange.parse(text.get().strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
