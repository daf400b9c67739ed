package dateline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateEntryTest {

  private static final TimeTagger ENGLISH = TimeTagger.of("en");

  private final DateEntry entry =
      new DateEntry(new WrittenDate(() -> ENGLISH), Optional.of(LocalDate.of(2031, 3, 4)));

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

  @Test
  void wordsAreExplainedAsTheyAreUnderstood() {
    entry.textProperty().set("early March");

    assertThat(entry.explanation().get()).isEqualTo("about 1–11 March 2031, within 11 days");
  }
}
