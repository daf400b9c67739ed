package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  private final List<Item> items;
  private final Slots slots;

  /** Of each row, what stands in it by the starts. */
  private final List<NavigableMap<Double, Integer>> rows = new ArrayList<>();

  private final List<Integer> tried;

  /**
   * @param days what the rows of cards hold, as far as it is shown where days are narrow
   */
  SpanRows(Lane lane, Slots slots, int own, List<List<Integer>> days) {
    items = lane.items();
    this.slots = slots;
    for (int i = 0; i < own; i++) {
      rows.add(new TreeMap<>());
    }
    for (var row : days) {
      var taken = new TreeMap<Double, Integer>();
      row.forEach(item -> taken.put(items.get(item).day(), item));
      rows.add(taken);
    }
    tried =
        IntStream.range(0, rows.size())
            .filter(row -> row <= own || row >= rows.size() - TRIED)
            .boxed()
            .toList();
    Arrays.stream(lane.longer())
        .boxed()
        .sorted(Comparator.comparing(items::get, Item.BY_RANK))
        .forEach(this::place);
  }

  /** Gives the items shown at a zoom that touch a stretch. */
  void shown(Stretch stretch, double pixelsPerDay, IntConsumer use) {
    for (int row : tried) {
      var first = rows.get(row).floorKey(stretch.start());
      rows
          .get(row)
          .subMap(first == null ? stretch.start() : first, true, stretch.end(), false)
          .values()
          .stream()
          .filter(item -> !items.get(item).isWithinDay())
          .filter(item -> slots.from(item) <= pixelsPerDay)
          .filter(item -> items.get(item).known().overlaps(stretch))
          .forEach(use::accept);
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
      rows.get(best).put(items.get(item).known().start(), item);
    }
  }

  /** From which zoom on it would not meet what is in a row already. */
  private double needed(int item, NavigableMap<Double, Integer> row) {
    var time = items.get(item).known();
    var left = row.floorEntry(time.start());
    var right = row.ceilingEntry(time.start());
    boolean free =
        (left == null || items.get(left.getValue()).known().end() <= time.start())
            && (right == null || right.getKey() >= time.end());
    if (!free) {
      return Slots.NEVER;
    }
    double before = needed(time.start(), row.headMap(time.start(), true).descendingMap(), 0);
    return needed(time.start(), row.tailMap(time.start(), true), before);
  }

  /** From which zoom on it meets none on one side, the nearest first, and not before another. */
  private double needed(double start, Map<Double, Integer> side, double least) {
    double needed = least;
    for (var other : side.entrySet()) {
      double apart = Slots.COLUMN / Math.abs(start - other.getKey());
      if (apart <= needed) {
        break;
      }
      needed = slots.from(other.getValue()) < apart ? apart : needed;
    }
    return needed;
  }
}
