package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gives the events of a lane their places in a view.
 *
 * @param axis the time axis
 * @param box the room of the lane
 * @param titles the titles of the timeline, broken into lines
 * @param pinned the events that are shown in any case, the first where two would overlap
 */
record Placer(Axis axis, LaneBox box, Titles titles, List<Item> pinned) {

  Placement place(Lane lane) {
    if (box.rows().spans() + box.rows().cards() == 0) {
      return new Placement(
          List.of(), new LaneFoot(axis, box).chips(lane, List.of()), List.of(), List.of());
    }
    var slots = lane.slots(box.rows());
    var shown = shown(slots);
    var cards = new ArrayList<Card>();
    var leaving = new ArrayList<Card>();
    var rows = new CardRow(axis, box, titles);
    for (var row : rows(lane, slots, shown).values()) {
      rows.place(row).forEach(card -> (isInView(card) ? cards : leaving).add(card));
    }
    pinnedIn(lane)
        .filter(place -> !shown.contains(place))
        .forEach(place -> cards.addAll(rows.place(List.of(front(lane, slots, place)))));
    makeWay(cards);
    makeWayAmong(cards, leaving);
    return new Placement(
        cards, new LaneFoot(axis, box).chips(lane, cards), leaving, Sequels.of(cards, axis));
  }

  private List<Integer> shown(Slots slots) {
    var view = axis.scale().stretch();
    double reach = axis.columns() ? 0 : CardRow.WIDEST / axis.scale().pixelsPerDay();
    var around = new Stretch(view.start() - reach, view.end());
    return slots.shown(around, axis.scale().pixelsPerDay());
  }

  /** The places of the pinned events in view. */
  private Stream<Integer> pinnedIn(Lane lane) {
    return pinned.stream().filter(this::isInView).flatMap(item -> lane.place(item).stream());
  }

  /** What stands in each row, from the left. */
  private Map<Integer, List<CardRow.Seat>> rows(Lane lane, Slots slots, List<Integer> shown) {
    var rows = new TreeMap<Integer, List<CardRow.Seat>>();
    for (int place : shown) {
      rows.computeIfAbsent(slots.row(place), row -> new ArrayList<>())
          .add(seat(lane, slots, place));
    }
    rows.values().forEach(row -> row.sort(CardRow.Seat.FROM_LEFT));
    return rows;
  }

  /** Where a card has the whole width of its column. */
  private static CardRow.Seat front(Lane lane, Slots slots, int place) {
    return new CardRow.Seat(lane.items().get(place), slots.row(place), 0);
  }

  private static CardRow.Seat seat(Lane lane, Slots slots, int place) {
    return new CardRow.Seat(lane.items().get(place), slots.row(place), slots.part(place));
  }

  /** A pinned card is shown whatever else stands there. */
  private void makeWay(List<Card> cards) {
    for (var item : pinned) {
      cards.stream()
          .filter(card -> card.item().place() == item.place())
          .findFirst()
          .ifPresent(
              card -> cards.removeIf(c -> !c.equals(card) && c.area().overlaps(card.area())));
    }
  }

  private static void makeWayAmong(List<Card> cards, List<Card> leaving) {
    leaving.removeIf(card -> cards.stream().anyMatch(other -> other.area().overlaps(card.area())));
  }

  private boolean isInView(Card card) {
    return isInView(card.item());
  }

  private boolean isInView(Item item) {
    return item.known().overlaps(axis.scale().stretch());
  }
}
