package dateline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the events of a lane that have no card, by the cells of the axis, at the lane's foot. */
record LaneFoot(Axis axis, LaneBox box) {

  /** A chip narrower than this joins its neighbour. */
  private static final double NARROWEST = 40;

  /** So many are looked at to tell what they are. */
  private static final int LOOKED_AT = 60;

  /** What falls into a cell. */
  private record Cell(Stretch time, int hidden, int shown) {
    Cell with(Cell next) {
      return new Cell(time.union(next.time), hidden + next.hidden, shown + next.shown);
    }
  }

  List<Chip> chips(Lane lane, List<Card> cards) {
    var view = axis.scale().stretch();
    var shown = shown(cards);
    var cells = new ArrayList<Cell>();
    double start = view.start();
    while (start < view.end()) {
      var whole = axis.unit().cell(start);
      double end = Math.min(whole.end(), view.end());
      int all = lane.beginningIn(start, end) + (start == view.start() ? lane.reaching(start) : 0);
      int seen = shown.getOrDefault(whole.start(), 0);
      if (all > seen) {
        cells.add(new Cell(whole, all - seen, seen));
      }
      start = whole.end();
    }
    var ids = new HashSet<Integer>();
    cards.forEach(card -> ids.add(card.item().place()));
    return chips(cells).stream().map(chip -> named(chip, lane, ids)).toList();
  }

  /** How many cards there are of what begins in each cell, or is first seen in it. */
  private Map<Double, Integer> shown(List<Card> cards) {
    var shown = new HashMap<Double, Integer>();
    for (var card : cards) {
      double seen = Math.max(card.item().known().start(), axis.scale().stretch().start());
      shown.merge(axis.unit().cell(seen).start(), 1, Integer::sum);
    }
    return shown;
  }

  private List<Chip> chips(List<Cell> cells) {
    var chips = new ArrayList<Chip>();
    Cell last = null;
    for (var cell : cells) {
      if (!chips.isEmpty() && area(cell.time()).x() < chips.get(chips.size() - 1).area().right()) {
        chips.remove(chips.size() - 1);
        last = last.with(cell);
      } else {
        last = cell;
      }
      chips.add(
          new Chip(area(last.time()), last.time(), last.hidden(), last.shown() == 0, List.of()));
    }
    return chips;
  }

  private Rect area(Stretch time) {
    var scale = axis.scale();
    double left = Math.max(scale.left(), scale.x(time.start())) + CardRow.SIDE;
    double right = Math.min(scale.right(), scale.x(time.end())) - CardRow.SIDE;
    double width = Math.max(NARROWEST, right - left);
    double x = Math.min(left, scale.right() - width - CardRow.SIDE);
    return new Rect(x, box.footY(), width, Chip.HEIGHT);
  }

  private Chip named(Chip chip, Lane lane, Set<Integer> shown) {
    double start = Math.max(chip.stretch().start(), axis.scale().stretch().start());
    int first = lane.firstFrom(start);
    int end =
        Math.min(
            lane.firstFrom(Math.min(chip.stretch().end(), axis.scale().stretch().end())),
            first + LOOKED_AT);
    var some =
        lane.items().subList(Math.min(first, end), end).stream()
            .filter(item -> !shown.contains(item.place()))
            .sorted(Item.BY_RANK)
            .toList();
    return new Chip(chip.area(), chip.stretch(), chip.count(), chip.alone(), some);
  }
}
