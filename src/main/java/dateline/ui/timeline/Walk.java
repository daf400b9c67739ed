package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the cards that keys go to. */
final class Walk {

  /** Less of a card than this is not seen, in pixels. */
  private static final double LEAST_SEEN = 14;

  /**
   * A card that is seen.
   *
   * @param height of what is seen of it
   */
  record Card(String eventId, String lane, double x, double y, double height) {

    Card scrolled(double dy) {
      return new Card(eventId, lane, x, y - dy, height);
    }
  }

  private Walk() {}

  /** The card of an event, in that lane if it has one there. */
  static Optional<Card> cardOf(DisplayList picture, String eventId, Optional<String> lane) {
    return cards(picture).stream()
        .filter(card -> card.eventId.equals(eventId))
        .min(Comparator.comparing(card -> !Optional.of(card.lane).equals(lane)));
  }

  /** The nearest card in the nearest lane below, or above where {@code down} is false. */
  static Optional<Card> acrossLanes(DisplayList picture, Card here, boolean down) {
    var beyond =
        cards(picture).stream()
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
                .thenComparingDouble(card -> Math.abs(card.y - here.y)));
  }

  /** The earliest card, of such the uppermost. */
  static Optional<Card> firstInView(DisplayList picture) {
    return cards(picture).stream()
        .min(Comparator.comparingDouble(Card::x).thenComparingDouble(Card::y));
  }

  static boolean isSeen(DisplayList picture, String eventId) {
    return cardOf(picture, eventId, Optional.empty()).isPresent();
  }

  /** The lanes that are seen, from the top. */
  static List<String> lanes(DisplayList picture) {
    return picture.hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfLane)
        .sorted(Comparator.comparingDouble(hit -> hit.area().y()))
        .map(hit -> ((Hit.OfLane) hit.target()).lane())
        .toList();
  }

  private static List<Card> cards(DisplayList picture) {
    return picture.hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfEvent)
        .map(Walk::card)
        .filter(card -> card.height >= LEAST_SEEN)
        .toList();
  }

  private static Card card(Hit hit) {
    var event = (Hit.OfEvent) hit.target();
    var area = hit.area();
    return new Card(event.eventId(), event.lane(), area.x(), area.y(), area.height());
  }
}
