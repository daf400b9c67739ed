package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Steps from event to event. */
final class Walk {

  private record Card(String eventId, String lane, double x, double y) {}

  private Walk() {}

  /**
   * The event that many places later in time, else the last or first; of none, the first in view.
   */
  static Optional<String> inTime(
      Timeline timeline, DisplayList picture, Optional<String> from, int by) {
    var events = timeline.events();
    int at = indexOf(events, from);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    if (at < 0) {
      return firstInView(picture).or(() -> Optional.of(events.get(0).id()));
    }
    int next = Math.max(0, Math.min(events.size() - 1, at + by));
    return Optional.of(events.get(next).id());
  }

  /** The nearest card in the nearest lane below, or above where {@code down} is false. */
  static Optional<String> acrossLanes(DisplayList picture, Optional<String> from, boolean down) {
    var cards = cards(picture);
    var start = cards.stream().filter(c -> Optional.of(c.eventId).equals(from)).findFirst();
    if (start.isEmpty()) {
      return firstInView(picture);
    }
    var here = start.get();
    var beyond =
        cards.stream()
            .filter(card -> !card.lane.equals(here.lane) && (card.y > here.y) == down)
            .toList();
    var lane =
        beyond.stream()
            .min(Comparator.comparingDouble(card -> Math.abs(card.y - here.y)))
            .map(Card::lane);
    return beyond.stream()
        .filter(card -> Optional.of(card.lane).equals(lane))
        .min(
            Comparator.comparingDouble((Card card) -> Math.abs(card.x - here.x))
                .thenComparingDouble(card -> Math.abs(card.y - here.y)))
        .map(Card::eventId);
  }

  private static int indexOf(List<Event> events, Optional<String> id) {
    for (int i = 0; i < events.size(); i++) {
      if (Optional.of(events.get(i).id()).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> firstInView(DisplayList picture) {
    return cards(picture).stream()
        .min(Comparator.comparingDouble(Card::x).thenComparingDouble(Card::y))
        .map(Card::eventId);
  }

  private static List<Card> cards(DisplayList picture) {
    return picture.hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfEvent)
        .map(Walk::card)
        .toList();
  }

  private static Card card(Hit hit) {
    var event = (Hit.OfEvent) hit.target();
    return new Card(event.eventId(), event.lane(), hit.area().x(), hit.area().y());
  }
}
