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
  private Optional<DateRange> lead = Optional.empty();
  private Optional<DateRange> story = Optional.empty();
  private Optional<DateRange> flashback = Optional.empty();
  private Optional<DateRange> label = Optional.empty();
  private Optional<DateRange> last = Optional.empty();
  private Optional<DateRange> aside = Optional.empty();
  private Optional<Integer> clock = Optional.empty();
  private Block paragraph;
  private Block told;
  private Section section = Section.FIRST;

  /**
   * @param recentDays how long before publication a day may lie that later paragraphs go on with
   */
  Narrative(Optional<LocalDate> published, int recentDays) {
    this.published = published;
    this.recentDays = recentDays;
  }

  /**
   * Goes on to a paragraph. A new section begins without a day of the story; a new paragraph ends a
   * flashback, though its first words may still count from there: "The next morning, …".
   */
  void enter(Block block, Section newSection) {
    if (newSection.number() != section.number()) {
      story = Optional.empty();
      last = Optional.empty();
      clock = Optional.empty();
    }
    if (!block.equals(paragraph)) {
      flashback = Optional.empty();
      label = Optional.empty();
      aside = Optional.empty();
    }
    paragraph = block;
    section = newSection;
  }

  /** Moves to the day that the text names; a time that is not over, "this week", is none. */
  void moveTo(DateRange date) {
    if (date.dayCount() > LONGEST_DAYS) {
      flashback = Optional.of(date).filter(this::isOver);
      return;
    }
    var days = upToPublication(date);
    last = Optional.of(days);
    aside = Optional.empty();
    boolean recent =
        published.map(p -> !date.lastDay().isBefore(p.minusDays(recentDays))).orElse(true);
    if (recent && date.dayCount() <= 2) {
      story = last;
      stay();
      lead = lead.or(() -> story);
      flashback = Optional.empty();
    } else {
      flashback = last.filter(this::isOver);
    }
  }

  private boolean isOver(DateRange date) {
    return published.filter(p -> !date.lastDay().isBefore(p)).isEmpty();
  }

  private DateRange upToPublication(DateRange date) {
    var end = published.filter(date.lastDay()::isAfter).orElse(date.lastDay());
    return DateRange.days(date.firstDay(), end);
  }

  /** Tells something of the day of the story, which the paragraph thereby goes on with. */
  void stay() {
    told = paragraph;
  }

  /** Notes a day beside the story; it may be counted from, up to the end of the paragraph. */
  void mention(DateRange date) {
    aside = Optional.of(date).filter(d -> d.dayCount() <= LONGEST_DAYS);
  }

  /** Turns back to a day before the story, up to the end of the paragraph. */
  void lookBack(DateRange date) {
    mention(date);
    flashback = Optional.of(date).filter(this::isOver);
  }

  /** Notes the time of the day at which what was told last took place. */
  void reach(Optional<Integer> minutes) {
    clock = minutes;
  }

  /** Whether a time of the day, told next, is one of the night or morning that follows. */
  boolean isNextDay(int minutes) {
    return clock.filter(c -> c >= Hours.EVENING && minutes <= Hours.NOON).isPresent();
  }

  /** Takes a day for that of all that the paragraph tells: "Tuesday: …". */
  void label(DateRange day) {
    label = Optional.of(day);
    last = label;
    clock = Optional.empty();
  }

  /** The day that heads the paragraph, or its section. */
  Optional<DateRange> heading() {
    return label.or(() -> section.day().map(DateRange::day));
  }

  /** The day that the text before names, as far as it still holds. */
  Optional<DateRange> day() {
    return label.or(() -> flashback).or(() -> story);
  }

  /** The day to count from: the last one named in the section, or the one in its heading. */
  Optional<DateRange> base() {
    return aside.or(() -> last).or(this::heading);
  }

  /** Whether the article begins with what happened on the day it was published. */
  boolean isOfToday() {
    return lead.isPresent() && lead.equals(published.map(DateRange::day));
  }

  /**
   * Whether the story stands at a day of an earlier paragraph, and the article is not of that day
   * or the next: who speaks up now speaks in retrospect.
   */
  boolean isBehind() {
    return label.or(() -> flashback).isEmpty()
        && !paragraph.equals(told)
        && story
            .filter(d -> published.filter(d.lastDay().plusDays(1)::isBefore).isPresent())
            .isPresent();
  }

  /** Whether no day was named since the section began. */
  boolean isFresh() {
    return day().isEmpty();
  }
}
