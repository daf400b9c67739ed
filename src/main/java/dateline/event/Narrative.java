package dateline.event;

import dateline.text.Block;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** The day at which a narrative stands while it is read. Not to be shared. */
final class Narrative {

  /** A longer time is a background, not a day to tell a story at. */
  private static final int LONGEST_DAYS = 4;

  private final Optional<LocalDate> published;
  private final int recentDays;
  private Optional<DateRange> story = Optional.empty();
  private Optional<DateRange> flashback = Optional.empty();
  private Block paragraph;
  private int section;

  Narrative(Optional<LocalDate> published, int recentDays) {
    this.published = published;
    this.recentDays = recentDays;
  }

  /**
   * Goes on to a paragraph; a new section begins without a day, a new paragraph ends a flashback.
   */
  void enter(Block block, int newSection) {
    if (newSection != section) {
      story = Optional.empty();
    }
    if (!block.equals(paragraph)) {
      flashback = Optional.empty();
    }
    paragraph = block;
    section = newSection;
  }

  /** Moves to the day that the text names. */
  void moveTo(DateRange date, Block block, boolean aside) {
    if (aside || date.dayCount() > LONGEST_DAYS) {
      return;
    }
    boolean recent =
        published.map(p -> !date.lastDay().isBefore(p.minusDays(recentDays))).orElse(true);
    if (recent && date.dayCount() <= 2) {
      story = Optional.of(toDays(date));
      flashback = Optional.empty();
    } else {
      flashback = Optional.of(toDays(date));
    }
  }

  private static DateRange toDays(DateRange date) {
    return DateRange.days(date.firstDay(), date.lastDay());
  }

  Optional<DateRange> day() {
    return flashback.or(() -> story);
  }

  /** Whether no day was named since the section began. */
  boolean isFresh() {
    return day().isEmpty();
  }
}
