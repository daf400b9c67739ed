package dateline.ui.dialog;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.util.StringConverter;

/** Shows a day as {@code 2022-01-06}, so that month and day are never mistaken. */
final class IsoDays extends StringConverter<LocalDate> {

  @Override
  public String toString(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public LocalDate fromString(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
