package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Counts hidden events by the cells of the axis and puts a chip in each, at the lane's foot. */
record ChipRow(Axis axis, Rect area) {

  /** A chip narrower than this joins its neighbour. */
  private static final double NARROWEST = 40;

  List<Chip> of(List<Item> hidden) {
    var byCell = new TreeMap<Double, List<Item>>();
    var scale = axis.scale();
    for (var item : hidden) {
      double seen = Math.max(item.known().start(), scale.stretch().start());
      var cell = axis.unit().cell(seen);
      byCell.computeIfAbsent(cell.start(), start -> new ArrayList<>()).add(item);
    }
    var chips = new ArrayList<Chip>();
    for (var entry : byCell.entrySet()) {
      add(chips, axis.unit().cell(entry.getKey()), entry.getValue());
    }
    return chips;
  }

  private void add(List<Chip> chips, Stretch cell, List<Item> items) {
    var scale = axis.scale();
    double left = Math.max(scale.left(), scale.x(cell.start())) + 2;
    double right = Math.min(scale.right(), scale.x(cell.end())) - 2;
    double width = Math.max(NARROWEST, right - left);
    double x = Math.min(left, scale.right() - width - 2);
    if (!chips.isEmpty() && chips.get(chips.size() - 1).area().right() > x) {
      join(chips, Math.max(right, x + width), cell, items);
      return;
    }
    var all = new ArrayList<>(items);
    all.sort(Item.BY_RANK);
    chips.add(
        new Chip(
            new Rect(x, area.bottom() - Chip.LOW, width, Chip.LOW), cell, axis.columns(), all));
  }

  private static void join(List<Chip> chips, double right, Stretch cell, List<Item> items) {
    var last = chips.remove(chips.size() - 1);
    var all = new ArrayList<>(last.items());
    all.addAll(items);
    all.sort(Item.BY_RANK);
    var area = last.area();
    chips.add(
        new Chip(
            Rect.between(area.x(), area.y(), Math.max(right, area.right()), area.bottom()),
            last.stretch().union(cell),
            last.named(),
            all));
  }
}
