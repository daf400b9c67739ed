package dateline.layout;

import dateline.merge.Event;
import dateline.time.DateRange;
import dateline.time.Granularity;
import java.util.Comparator;

/**
 * An event as the view sees it.
 *
 * @param place where it stands in the timeline, from 0
 * @param rank its place by importance, from 0, the most important
 * @param known the time that is known of it
 */
record Item(Event event, int place, int rank, Stretch known) {

  static final Comparator<Item> BY_TIME =
      Comparator.comparingDouble((Item item) -> item.known().start())
          .thenComparingDouble(item -> item.known().end())
          .thenComparingInt(Item::rank);

  static final Comparator<Item> BY_RANK = Comparator.comparingInt(Item::rank);

  /** Within a day: known hours and known order first, then what the sources hold important. */
  static final Comparator<Item> WITHIN_DAY =
      Comparator.comparingDouble((Item item) -> item.isTimed() ? item.known.start() : 1e9)
          .thenComparingInt(item -> item.event.order() > 0 ? item.event.order() : 1_000_000)
          .thenComparingInt(Item::rank);

  /** The most important first; ties go to the better sourced, then to the earlier. */
  static final Comparator<Event> IMPORTANT_FIRST =
      Comparator.comparingDouble(Event::importance)
          .thenComparingInt(Event::sourceCount)
          .reversed()
          .thenComparing(event -> event.date().range().first())
          .thenComparing(Event::id);

  static Item of(Event event, int place, int rank) {
    return new Item(event, place, rank, known(event.date().range()));
  }

  KindGroup group() {
    return KindGroup.of(event.subject().kind());
  }

  /** Whether it is known more closely than to the day. */
  boolean isTimed() {
    return event.date().range().granularity() == Granularity.MINUTE && known.length() < 1;
  }

  /** Whether the ends of its range are no more than a guess. */
  boolean isVague() {
    var range = event.date().range();
    return range.granularity().compareTo(Granularity.DAY) > 0 || !range.qualifier().isEmpty();
  }

  /** Whether it is known to a day, or more closely. */
  boolean isWithinDay() {
    return known.end() <= day() + 1;
  }

  /** The start of its first day. */
  double day() {
    return Math.floor(known.start());
  }

  /**
   * The part of the day that has passed when it begins, from 0, where its hour is known; else 0.
   */
  double hour() {
    return known.start() - day();
  }

  /** Whether the texts tell its place among the events of its day. */
  boolean isOrdered() {
    return event.order() > 0 && !isTimed();
  }

  boolean lasts(double days) {
    return known.length() > days;
  }

  private static Stretch known(DateRange range) {
    if (range.granularity() == Granularity.MINUTE) {
      double first = Stretch.moment(range.first());
      return new Stretch(first, Stretch.moment(range.last()) + 1 / 1440.0);
    }
    return Stretch.days(range.firstDay(), range.lastDay());
  }
}
