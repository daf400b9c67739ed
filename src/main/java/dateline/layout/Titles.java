package dateline.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles broken into lines, remembered while cards keep their width. */
final class Titles {

  private static final int MOST = 20_000;

  private record Key(int place, double cardWidth, int lines) {}

  private final Map<Key, List<String>> known = new HashMap<>();

  /** The title of an event with its time, as a card of that width shows it. */
  List<String> of(Item item, double cardWidth, int lines) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Key(item.place(), cardWidth, lines),
        key -> List.copyOf(CardText.wrap(CardText.withTime(item), item, cardWidth, lines)));
  }
}
