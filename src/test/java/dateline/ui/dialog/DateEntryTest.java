package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateEntryTest {

  private final DateEntry entry = new DateEntry();

  @Test
  void aDateIsExplainedInWords() {
    entry.textProperty().set("2031-03-04");

    assertThat(entry.isValid().get()).isTrue();
    assertThat(entry.explanation().get()).isEqualTo("Tuesday 4 March 2031, known to the day");
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    entry.textProperty().set("2031-02-30");

    assertThat(entry.isValid().get()).isFalse();
    assertThat(entry.date()).isEmpty();
    assertThat(entry.explanation().get()).startsWith("Not a date yet.");
  }

  @Test
  void aDayFromTheCalendarIsWrittenOut() {
    entry.set(LocalDate.of(2031, 3, 5));

    assertThat(entry.textProperty().get()).isEqualTo("2031-03-05");
    assertThat(entry.date()).contains(DateRange.parse("2031-03-05"));
  }
}
