package dateline.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the view and the events that stand in it. */
final class Lane {

  /**
   * What a lane is called.
   *
   * @param key tells it from the other lanes of its mode
   * @param title on the screen
   * @param about what stands in it, in a few words; may be empty
   * @param group whose colour and symbol all its events have, if they do
   */
  record Name(String key, String title, String about, Optional<KindGroup> group) {}

  /** Gets the items of one day, by their places in the lane. */
  @FunctionalInterface
  interface DayUse {
    void accept(int[] places);
  }

  /** As many arrangements as a lane keeps: folded, unfolded, and one for another window. */
  private static final int KEPT = 3;

  private final Name name;
  private final List<Item> items;
  private final Moments starts;
  private final Moments ends;
  private final int[] ofDays;
  private final int[] longer;
  private final Map<Slots.Rows, Slots> slots = new LinkedHashMap<>();

  /** Takes items in order of time. */
  Lane(Name name, List<Item> items) {
    this.name = name;
    this.items = List.copyOf(items);
    starts = Moments.starts(items);
    ends = Moments.ends(items);
    ofDays = places(true);
    longer = places(false);
  }

  private int[] places(boolean withinDay) {
    var found = new int[items.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (items.get(i).isWithinDay() == withinDay) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  Name name() {
    return name;
  }

  String key() {
    return name.key();
  }

  List<Item> items() {
    return items;
  }

  /** The places of what is known to a day, in order of time. */
  int[] ofDays() {
    return ofDays.clone();
  }

  /** The places of what is longer than a day, in order of time. */
  int[] longer() {
    return longer.clone();
  }

  /** Gives the days that hold anything, in order. */
  void forEachDay(DayUse use) {
    for (int first = 0, end; first < ofDays.length; first = end) {
      end = endOfDay(first);
      use.accept(Arrays.copyOfRange(ofDays, first, end));
    }
  }

  /** Where among the items known to a day the day of one of them ends. */
  private int endOfDay(int first) {
    double day = items.get(ofDays[first]).day();
    int end = first + 1;
    while (end < ofDays.length && items.get(ofDays[end]).day() == day) {
      end++;
    }
    return end;
  }

  /** Where its events stand in that many rows. */
  Slots slots(Slots.Rows rows) {
    var known = slots.get(rows);
    if (known == null) {
      if (slots.size() >= KEPT) {
        slots.remove(slots.keySet().iterator().next());
      }
      known = new Slots(this, rows);
      slots.put(rows, known);
    }
    return known;
  }

  /** Where an item stands among those of the lane, if it does. */
  Optional<Integer> place(Item item) {
    int place = Collections.binarySearch(items, item, Item.BY_PLACE);
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  boolean hasDays() {
    return ofDays.length > 0;
  }

  boolean hasLonger() {
    return longer.length > 0;
  }

  /** How many events longer than a day a stretch shows a part of. */
  int longerIn(Stretch stretch) {
    return (int) Arrays.stream(longer).filter(i -> items.get(i).known().overlaps(stretch)).count();
  }

  /** How many events the fullest day of a stretch holds. */
  int busiestDay(Stretch stretch) {
    int most = 0;
    for (int first = 0, end; first < ofDays.length; first = end) {
      double day = items.get(ofDays[first]).day();
      end = endOfDay(first);
      most = day >= stretch.start() && day < stretch.end() ? Math.max(most, end - first) : most;
    }
    return most;
  }

  /** From the first beginning to the last end. */
  Stretch span() {
    return new Stretch(starts.get(0), ends.get(ends.count() - 1));
  }

  /** How many events begin within a stretch. */
  int beginningIn(double start, double end) {
    return starts.before(end) - starts.before(start);
  }

  /** How many events begin before a moment and end after it. */
  int reaching(double moment) {
    return starts.before(moment) - ends.upTo(moment);
  }

  /** How many events a stretch shows a part of. */
  int within(Stretch stretch) {
    return reaching(stretch.start()) + beginningIn(stretch.start(), stretch.end());
  }

  /** The place of the first event that begins at a moment or later. */
  int firstFrom(double moment) {
    return starts.before(moment);
  }
}
