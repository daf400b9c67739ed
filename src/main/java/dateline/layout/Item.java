package dateline.layout;

import dateline.merge.Event;
import dateline.time.DateRange;
import dateline.time.Granularity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An event as the view sees it.
 *
 * @param place where it stands in the timeline, from 0
 * @param rank its order by importance, the smaller the more important; no two have the same
 * @param order its place among the events of its day, from 1, where the texts tell it; else 0
 * @param known the time that is known of it
 * @param group of its kind
 */
record Item(Event event, int place, long rank, int order, Stretch known, KindGroup group) {

  /** In order of time. */
  static final Comparator<Item> BY_PLACE = Comparator.comparingInt(Item::place);

  static final Comparator<Item> BY_RANK = Comparator.comparingLong(Item::rank);

  /** The lowest bits of a rank hold the place. */
  private static final int PLACE_BITS = 24;

  /** The next ones hold the sources, which decide between events of one importance. */
  private static final int SOURCE_BITS = 6;

  private static final int MOST_SOURCES = (1 << SOURCE_BITS) - 1;
  private static final double STEPS = 1 << 30;

  /** The highest bit is that of what comes after all the rest. */
  private static final long BEHIND = 1L << 61;

  /**
   * All events of a timeline, in order of time.
   *
   * @param events at most 16 million
   */
  static List<Item> of(List<Event> events) {
    var items = new Item[events.size()];
    for (int place = 0; place < items.length; place++) {
      items[place] = of(events.get(place), place);
    }
    return List.of(items);
  }

  private static Item of(Event event, int place) {
    var known = known(event.date().range());
    var group = KindGroup.of(event.subject().kind());
    return new Item(event, place, rank(event, place), event.order(), known, group);
  }

  private static long rank(Event event, int place) {
    long step = (long) ((1 - event.importance()) * STEPS);
    int others = MOST_SOURCES - Math.min(MOST_SOURCES, event.sourceCount());
    return (step << SOURCE_BITS | others) << PLACE_BITS | place;
  }

  /**
   * Some items of a list, the most important first.
   *
   * @param items in order of time
   * @param chosen their places in the list, rising
   * @return their places in {@code chosen}
   */
  static int[] byRank(List<Item> items, int[] chosen) {
    var ranks = new long[chosen.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = items.get(chosen[i]).rank;
    }
    Arrays.sort(ranks);
    var ranked = new int[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      ranked[i] = indexOf((int) ranks[i] & (1 << PLACE_BITS) - 1, items, chosen);
    }
    return ranked;
  }

  private static int indexOf(int place, List<Item> items, int[] chosen) {
    int low = 0;
    int high = chosen.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(chosen[middle]).place < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same, ranked after all that are not. */
  Item behind() {
    return new Item(event, place, rank | BEHIND, order, known, group);
  }

  /** The importance of the event, near enough to add up, without a look at the event. */
  double importance() {
    return 1 - ((rank & ~BEHIND) >> (PLACE_BITS + SOURCE_BITS)) / STEPS;
  }

  /** Whether it is known more closely than to the day. */
  boolean isTimed() {
    return known.length() < 1;
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

  /** Where it is drawn where days are narrow: what is known to an hour begins with its day. */
  double begin() {
    return isWithinDay() ? day() : known.start();
  }

  /** The start of its first day. */
  double day() {
    return Stretch.startOfDay(known.start());
  }

  /** The start of the day after its last. */
  double dayAfter() {
    return Stretch.nextDay(known.end());
  }

  /**
   * The part of the day that has passed when it begins, from 0, where its hour is known; else 0.
   */
  double hour() {
    return known.start() - day();
  }

  /** Whether the texts tell its place among the events of its day. */
  boolean isOrdered() {
    return order > 0 && !isTimed();
  }

  boolean lasts(double days) {
    return known.length() > days;
  }

  private static Stretch known(DateRange range) {
    if (range.granularity() == Granularity.MINUTE) {
      double first = Stretch.moment(range.first());
      return new Stretch(first, Stretch.moment(range.last().plusMinutes(1)));
    }
    return Stretch.days(range.firstDay(), range.lastDay());
  }
}
