package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import dateline.text.Block;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);
  private static final DateRange RECENT = DateRange.day(PUBLISHED.minusDays(10));
  private static final DateRange LONG_AGO = DateRange.day(PUBLISHED.minusDays(11));
  private static final Block FIRST = new Block(new Span(0, 10), Block.Role.BODY);
  private static final Block SECOND = new Block(new Span(12, 20), Block.Role.BODY);

  private final Narrative narrative = new Narrative(Optional.of(PUBLISHED), 10);

  @BeforeEach
  void begin() {
    narrative.enter(FIRST, Section.FIRST);
  }

  @Test
  void standsAtNoDayUntilOneIsNamed() {
    assertThat(narrative.isFresh()).isTrue();
    assertThat(narrative.base()).isEmpty();
    assertThat(narrative.heading()).isEmpty();
  }

  @Test
  void goesOnAtARecentDayInLaterParagraphs() {
    narrative.moveTo(RECENT);
    narrative.enter(SECOND, Section.FIRST);

    assertThat(narrative.day()).contains(RECENT);
    assertThat(narrative.isFresh()).isFalse();
  }

  @Test
  void leavesADayLongAgoWithItsParagraphThoughWordsMayCountFromIt() {
    narrative.moveTo(RECENT);
    narrative.moveTo(LONG_AGO);
    assertThat(narrative.day()).contains(LONG_AGO);

    narrative.enter(SECOND, Section.FIRST);

    assertThat(narrative.day()).contains(RECENT);
    assertThat(narrative.base()).contains(LONG_AGO);
  }

  @Test
  void comesBackFromAFlashbackByNamingARecentDay() {
    narrative.moveTo(LONG_AGO);
    narrative.moveTo(RECENT);

    assertThat(narrative.day()).contains(RECENT);
  }

  @Test
  void takesTwoDaysForTheStoryAndMoreForAFlashbackButCountsFromNoWeek() {
    narrative.moveTo(days(5, 6));
    narrative.enter(SECOND, Section.FIRST);
    assertThat(narrative.day()).contains(days(5, 6));

    narrative.moveTo(days(1, 4));
    assertThat(narrative.day()).contains(days(1, 4));
    narrative.moveTo(days(1, 5));
    assertThat(narrative.day()).contains(days(1, 5));
    assertThat(narrative.base()).contains(days(1, 4));
    narrative.enter(FIRST, Section.FIRST);
    assertThat(narrative.day()).contains(days(5, 6));
  }

  @Test
  void looksBackToADayUntilTheParagraphEnds() {
    narrative.moveTo(RECENT);
    narrative.lookBack(days(5, 6));
    assertThat(narrative.day()).contains(days(5, 6));
    assertThat(narrative.base()).contains(days(5, 6));

    narrative.enter(SECOND, Section.FIRST);
    assertThat(narrative.day()).contains(RECENT);
  }

  @Test
  void standsAtNoTimeThatIsNotOver() {
    narrative.moveTo(RECENT);
    narrative.moveTo(days(11, 17));
    assertThat(narrative.day()).contains(RECENT);
    narrative.moveTo(DateRange.parse("2019"));
    assertThat(narrative.day()).contains(RECENT);
    narrative.lookBack(DateRange.parse("2019-03"));
    assertThat(narrative.day()).contains(RECENT);

    narrative.moveTo(days(14, 15));
    assertThat(narrative.day()).contains(DateRange.day(PUBLISHED));
  }

  @Test
  void fallsBehindTheArticleWhereALaterParagraphDoesNotGoOnWithADayBeforeYesterday() {
    narrative.moveTo(RECENT);
    assertThat(narrative.isBehind()).isFalse();

    narrative.enter(SECOND, Section.FIRST);
    assertThat(narrative.isBehind()).isTrue();
    narrative.stay();
    assertThat(narrative.isBehind()).isFalse();

    narrative.moveTo(DateRange.day(PUBLISHED.minusDays(1)));
    narrative.enter(FIRST, Section.FIRST);
    assertThat(narrative.isBehind()).isFalse();
  }

  @Test
  void countsFromADayBesideTheStoryUntilTheParagraphEnds() {
    narrative.moveTo(RECENT);
    narrative.mention(LONG_AGO);
    assertThat(narrative.base()).contains(LONG_AGO);
    assertThat(narrative.day()).contains(RECENT);

    narrative.enter(SECOND, Section.FIRST);
    assertThat(narrative.base()).contains(RECENT);

    narrative.mention(days(1, 4));
    assertThat(narrative.base()).contains(days(1, 4));
    narrative.mention(days(1, 5));
    assertThat(narrative.base()).contains(RECENT);
    narrative.mention(LONG_AGO);
    narrative.moveTo(RECENT);
    assertThat(narrative.base()).contains(RECENT);
  }

  @Test
  void holdsTheLabelOfAParagraphAboveAllUntilItEnds() {
    narrative.label(RECENT);
    narrative.moveTo(LONG_AGO);
    assertThat(narrative.day()).contains(RECENT);
    assertThat(narrative.heading()).contains(RECENT);

    narrative.enter(SECOND, Section.FIRST);
    assertThat(narrative.heading()).isEmpty();
    assertThat(narrative.day()).isEmpty();
  }

  @Test
  void beginsANewSectionAtTheDayOfItsHeading() {
    narrative.moveTo(LONG_AGO);
    narrative.moveTo(RECENT);
    narrative.enter(SECOND, Section.FIRST.next(Optional.of(PUBLISHED)));

    assertThat(narrative.isFresh()).isTrue();
    assertThat(narrative.heading()).contains(DateRange.day(PUBLISHED));
    assertThat(narrative.base()).contains(DateRange.day(PUBLISHED));
  }

  @Test
  void takesAnyDayForTheStoryWhereThePublicationIsUnknown() {
    var undated = new Narrative(Optional.empty(), 10);
    undated.enter(FIRST, Section.FIRST);
    undated.moveTo(LONG_AGO);
    undated.enter(SECOND, Section.FIRST);

    assertThat(undated.day()).contains(LONG_AGO);
  }

  private static DateRange days(int first, int last) {
    return DateRange.days(LocalDate.of(2019, 3, first), LocalDate.of(2019, 3, last));
  }
}
