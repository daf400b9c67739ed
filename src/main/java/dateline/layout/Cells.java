package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The events of a lane by the cells of one unit: asking for a stretch costs what lies in it.
 *
 * <p>An event whose time crosses a border between cells stands in no cell but among the crossing
 * ones.
 */
final class Cells {

  /**
   * The events within one cell.
   *
   * @param items the most important first
   */
  record Cell(Stretch stretch, List<Item> items) {}

  private static final int BUSIEST = 12;

  private final TreeMap<Double, Cell> cells = new TreeMap<>();
  private final List<Item> crossing = new ArrayList<>();
  private final double[] endsSoFar;
  private final List<Cell> busiest;

  /** Takes items in order of time. */
  Cells(List<Item> items, Unit unit) {
    for (var item : items) {
      var cell = unit.cell(item.known().start());
      if (item.known().end() > cell.end()) {
        crossing.add(item);
      } else {
        cells
            .computeIfAbsent(cell.start(), start -> new Cell(cell, new ArrayList<>()))
            .items()
            .add(item);
      }
    }
    cells.values().forEach(cell -> cell.items().sort(Item.BY_RANK));
    busiest =
        cells.values().stream()
            .sorted(Comparator.comparingInt((Cell cell) -> cell.items().size()).reversed())
            .limit(BUSIEST)
            .toList();
    endsSoFar = endsSoFar(crossing);
  }

  /** The cells that overlap a stretch and hold anything, in order of time. */
  List<Cell> in(Stretch stretch) {
    var first = cells.floorKey(stretch.start());
    var from = first == null ? stretch.start() : first;
    return cells.subMap(from, true, stretch.end(), false).values().stream()
        .filter(cell -> cell.stretch().overlaps(stretch))
        .toList();
  }

  /** The crossing events that overlap a stretch, in order of time. */
  List<Item> crossing(Stretch stretch) {
    var found = new ArrayList<Item>();
    int i = firstEndingAfter(stretch.start());
    for (; i < crossing.size() && crossing.get(i).known().start() < stretch.end(); i++) {
      if (crossing.get(i).known().end() > stretch.start()) {
        found.add(crossing.get(i));
      }
    }
    return found;
  }

  /** Whether any event overlaps a stretch. */
  boolean isEmpty(Stretch stretch) {
    return in(stretch).stream()
            .allMatch(c -> c.items().stream().noneMatch(i -> i.known().overlaps(stretch)))
        && crossing(stretch).isEmpty();
  }

  /** Some cells with the most events. */
  List<Cell> busiest() {
    return busiest;
  }

  int crossingCount() {
    return crossing.size();
  }

  private int firstEndingAfter(double moment) {
    int low = 0;
    int high = endsSoFar.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endsSoFar[middle] > moment) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static double[] endsSoFar(List<Item> items) {
    var ends = new double[items.size()];
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ends.length; i++) {
      end = Math.max(end, items.get(i).known().end());
      ends[i] = end;
    }
    return ends;
  }
}
