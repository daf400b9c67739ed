package dateline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The rows of what is longer than a day: their own, and those of cards while no day of that time
 * needs them. Two that share time never share a row, however near one zooms; the more important one
 * has the choice.
 */
final class SpanRows {

  /** So many rows of cards are tried, from below, and the first one. */
  private static final int TRIED = 3;

  private final Lane lane;
  private final List<Item> items;
  private final Slots slots;

  /** What stands in each row, by the places in the lane, and so in order of time. */
  private final List<BitSet> rows = new ArrayList<>();

  private final int[] tried;

  /**
   * @param days what the rows of cards hold, as far as it is shown where days are narrow
   */
  SpanRows(Lane lane, Slots slots, int own, List<BitSet> days) {
    this.lane = lane;
    items = lane.items();
    this.slots = slots;
    for (int i = 0; i < own; i++) {
      rows.add(new BitSet(items.size()));
    }
    days.forEach(row -> rows.add((BitSet) row.clone()));
    tried =
        IntStream.range(0, rows.size())
            .filter(row -> row <= own || row >= rows.size() - TRIED)
            .toArray();
    var longer = lane.longer();
    for (int next : Item.byRank(items, longer)) {
      place(longer[next]);
    }
  }

  /** Gives the items shown at a zoom that touch a stretch. */
  void shown(Stretch stretch, double pixelsPerDay, IntConsumer use) {
    int start = lane.firstFrom(stretch.start());
    int end = lane.firstFrom(stretch.end());
    for (int row : tried) {
      var taken = rows.get(row);
      int reaching = taken.previousSetBit(start - 1);
      for (int i = taken.nextSetBit(Math.max(0, reaching));
          i >= 0 && i < end;
          i = taken.nextSetBit(i + 1)) {
        var item = items.get(i);
        if (!item.isWithinDay()
            && slots.from(i) <= pixelsPerDay
            && item.known().overlaps(stretch)) {
          use.accept(i);
        }
      }
    }
  }

  private void place(int item) {
    int best = -1;
    double from = Slots.NEVER;
    for (int row : tried) {
      double needed = from == 0 ? Slots.NEVER : needed(item, rows.get(row));
      if (needed < from) {
        best = row;
        from = needed;
      }
    }
    slots.put(item, Math.max(0, best), 0, from);
    if (best >= 0) {
      rows.get(best).set(item);
    }
  }

  /** From which zoom on it would not meet what is in a row already. */
  private double needed(int item, BitSet row) {
    var time = items.get(item).known();
    int left = row.previousSetBit(item);
    int right = row.nextSetBit(item);
    boolean free =
        (left < 0 || items.get(left).known().end() <= time.start())
            && (right < 0 || begin(right) >= time.end());
    if (!free) {
      return Slots.NEVER;
    }
    double needed = 0;
    for (int i = left; i >= 0 && apart(item, i) > needed; i = row.previousSetBit(i - 1)) {
      needed = slots.from(i) < apart(item, i) ? apart(item, i) : needed;
    }
    for (int i = right; i >= 0 && apart(item, i) > needed; i = row.nextSetBit(i + 1)) {
      needed = slots.from(i) < apart(item, i) ? apart(item, i) : needed;
    }
    return needed;
  }

  /** From which zoom on two do not meet, in pixels per day. */
  private double apart(int item, int other) {
    return Slots.COLUMN / Math.abs(begin(item) - begin(other));
  }

  /** Where it is drawn, far out: what has an hour, at the start of its day. */
  private double begin(int item) {
    return items.get(item).begin();
  }
}
