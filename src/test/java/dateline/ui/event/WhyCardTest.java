package dateline.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DateRange;
import dateline.ui.InventedCrisis;
import dateline.ui.event.WhyCard.Calendar;
import dateline.ui.event.WhyCard.Chain;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyCardTest {

  private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 6);

  private static List<LocalDate> weeks(
      String event, List<LocalDate> published, String... rejected) {
    var others = List.of(rejected).stream().map(DateRange::parse).toList();
    return new Calendar(published, DateRange.parse(event), others).weeks();
  }

  @Test
  void eachSourceLeadsFromItsPublicationOverItsWordsToADate() {
    var timeline = InventedCrisis.timeline();
    var why = WhyCard.of(timeline.event("breach").orElseThrow(), timeline);

    assertThat(why.chains()).hasSize(3);
    assertThat(why.chains())
        .extracting(Chain::publisher)
        .containsExactly("The Oss Herald", "Tessa Courier", "Daily Mirror of Oss");
    assertThat(why.chains().get(2).words()).contains("“on Wednesday”");
    assertThat(why.chains().get(2).date()).isEqualTo("Wednesday 5 March 2031");
    assertThat(why.calendar().published()).hasSize(3);
  }

  @Test
  void theWeeksOfTheEventOfPublicationAndOfRejectedDatesAreShown() {
    assertThat(weeks("2031-03-05", List.of(THURSDAY))).containsExactly(LocalDate.of(2031, 3, 3));
    assertThat(weeks("2031-03-05", List.of(THURSDAY), "2031-03-12"))
        .containsExactly(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 10));
  }

  @Test
  void aYearFillsNoCalendar() {
    assertThat(weeks("1987", List.of(THURSDAY))).containsExactly(LocalDate.of(2031, 3, 3));
    assertThat(weeks("1987", List.of())).isEmpty();
  }

  @Test
  void thereAreNeverMoreThanSixWeeksAndTheEventIsAmongThem() {
    var published = THURSDAY.datesUntil(THURSDAY.plusYears(1)).toList();

    assertThat(weeks("2031-03-05", published)).hasSize(6).contains(LocalDate.of(2031, 3, 3));
  }

  @Test
  void daysAreTheEventsOrRejected() {
    var calendar =
        new Calendar(
            List.of(), DateRange.parse("2031-03-05"), List.of(DateRange.parse("2031-03-12")));

    assertThat(calendar.isOfEvent(LocalDate.of(2031, 3, 5))).isTrue();
    assertThat(calendar.isOfEvent(LocalDate.of(2031, 3, 6))).isFalse();
    assertThat(calendar.isRejected(LocalDate.of(2031, 3, 12))).isTrue();
  }
}
