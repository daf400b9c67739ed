package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.Dating;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.project.Correct;
import dateline.project.EventEdit;
import dateline.project.Hide;
import dateline.time.DateRange;
import dateline.ui.InventedCrisis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationsTest {

  private static final LocalDate TUESDAY = LocalDate.of(2031, 3, 4);
  private static final LocalDate WEDNESDAY = LocalDate.of(2031, 3, 5);
  private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 6);

  private final Timeline whole = InventedCrisis.timeline();

  private static Timeline asOf(Timeline timeline, LocalDate day) {
    return new Publications(timeline).asOf(day);
  }

  private static List<String> ids(Timeline timeline) {
    return timeline.events().stream().map(Event::id).toList();
  }

  @Test
  void eachDayOfPublicationIsAStop() {
    assertThat(new Publications(whole).days()).containsExactly(TUESDAY, WEDNESDAY, THURSDAY);
  }

  @Test
  void onTheLastDayTheTimelineIsWhole() {
    assertThat(asOf(whole, THURSDAY)).isEqualTo(whole);
    assertThat(asOf(whole, THURSDAY.plusYears(1))).isEqualTo(whole);
  }

  @Test
  void whatNoArticleHasToldYetIsNotThere() {
    var tuesday = asOf(whole, TUESDAY);

    assertThat(ids(tuesday)).containsExactly("built", "crack", "breach", "evacuate", "phones");
    assertThat(tuesday.sources()).extracting(s -> s.article().id()).containsExactly("herald");
    assertThat(tuesday.undated()).hasSize(1);
    assertThat(asOf(whole, TUESDAY.minusDays(1)).sources()).isEmpty();
  }

  @Test
  void anEventKeepsTheMentionsThatAreOutAndWhatTheyDisagreeOn() {
    var wednesday = asOf(whole, WEDNESDAY).event("breach").orElseThrow();

    assertThat(wednesday.mentions())
        .extracting(m -> m.articleId())
        .containsExactly("herald", "courier");
    assertThat(wednesday.sourceCount()).isEqualTo(2);
    assertThat(wednesday.conflicts()).isEmpty();
  }

  @Test
  void anEarlierTellingStandsInForTheEvent() {
    var known = asOf(whole, WEDNESDAY).event("breach").orElseThrow();
    var before = dated(known, "2031-03-07");

    var wednesday = asOf(whole.withEarlier(List.of(before)), WEDNESDAY);

    assertThat(wednesday.event("breach")).contains(before);
    assertThat(ids(wednesday)).endsWith("breach");
    assertThat(asOf(whole.withEarlier(List.of(before)), TUESDAY).event("breach").orElseThrow())
        .isNotEqualTo(before);
  }

  @Test
  void aDateSetByHandHoldsOnEveryDay() {
    var known = asOf(whole, WEDNESDAY).event("breach").orElseThrow();
    var told = whole.withEarlier(List.of(dated(known, "2031-03-07")));
    var date = DateRange.parse("2031-03-01");
    var edit =
        EventEdit.of(
            told.event("breach").orElseThrow(), new Correct(Correction.NONE.date(date)), told);

    var edited = edit.applyTo(told).orElseThrow();

    assertThat(asOf(edited, WEDNESDAY).event("breach").orElseThrow().date().range())
        .isEqualTo(date);
  }

  @Test
  void whatIsHiddenIsHiddenOnEveryDay() {
    var edited =
        EventEdit.of(whole.event("breach").orElseThrow(), new Hide(), whole)
            .applyTo(whole)
            .orElseThrow();

    assertThat(ids(asOf(edited, TUESDAY))).doesNotContain("breach").hasSize(4);
  }

  @Test
  void anArticleWithoutADayIsOutOnTheLastOne() {
    var sources = whole.sources().stream().map(PublicationsTest::undatedHerald).toList();
    var timeline = new Timeline(sources, whole.events(), whole.undated(), List.of());
    var publications = new Publications(timeline);

    assertThat(publications.days()).containsExactly(WEDNESDAY, THURSDAY);
    assertThat(publications.undated()).isEqualTo(1);
    assertThat(ids(publications.asOf(WEDNESDAY))).doesNotContain("evacuate").contains("breach");
    assertThat(publications.asOf(THURSDAY)).isEqualTo(timeline);
  }

  private static Source undatedHerald(Source source) {
    return source.article().id().equals("herald")
        ? new Source(source.article(), Dating.UNKNOWN, source.blocks())
        : source;
  }

  private static Event dated(Event event, String day) {
    return new Event(
        event.id(),
        event.subject(),
        new EventDate(DateRange.parse(day), "as was thought then"),
        0,
        event.importance(),
        event.mentions(),
        event.conflicts());
  }
}
