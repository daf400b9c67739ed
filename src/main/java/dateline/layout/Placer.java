package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives the events of a lane their places.
 *
 * @param axis the time axis
 * @param area of the lane, without its margins
 * @param titles the titles of the timeline, broken into lines
 * @param selected the id of the event that is shown in any case
 */
record Placer(Axis axis, Rect area, Titles titles, Optional<String> selected) {

  /** No title takes more lines. */
  static final int MOST_LINES = 3;

  /** Between two cards, one above the other. */
  static final double GAP = 4;

  /** From a card to the border of its day. */
  static final double SIDE = 4;

  Placement place(Lane lane) {
    return axis.columns() ? new ColumnPlacer(this).place(lane) : new RowPlacer(this).place(lane);
  }

  /** A lane without cards: nothing but how many events there are. */
  Placement collapsed(Lane lane) {
    var cells = lane.cells(axis.unit());
    var hidden = new ArrayList<Item>(cells.crossing(visible()));
    cells.in(visible()).forEach(cell -> hidden.addAll(inView(cell.items())));
    return new Placement(List.of(), new ChipRow(axis, area).of(hidden));
  }

  Stretch visible() {
    return axis.scale().stretch();
  }

  /** Those that overlap the view, the selected one ahead, then the most important. */
  List<Item> inView(List<Item> ranked) {
    var items = new ArrayList<Item>();
    for (var item : ranked) {
      if (item.known().overlaps(visible())) {
        items.add(isSelected(item) ? 0 : items.size(), item);
      }
    }
    return items;
  }

  /** The same in another order: selected ahead, then by importance. */
  List<Item> ranked(List<Item> items) {
    return items.stream()
        .sorted(Comparator.comparing((Item item) -> !isSelected(item)).thenComparing(Item.BY_RANK))
        .toList();
  }

  /** Whether one event would be shown before another. */
  boolean isAhead(Item item, Item other) {
    return isSelected(item) || (!isSelected(other) && item.rank() < other.rank());
  }

  private boolean isSelected(Item item) {
    return selected.isPresent() && item.event().id().equals(selected.get());
  }

  /** What is known of an event, as far as a drawing needs it. */
  double left(Item item) {
    return Math.max(axis.scale().left() - 40, axis.scale().x(item.known().start()));
  }

  double right(Item item) {
    return Math.min(axis.scale().right() + 40, axis.scale().x(item.known().end()));
  }
}
