package dateline.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the view and the events that stand in it. */
final class Lane {

  /**
   * What a lane is called.
   *
   * @param key tells it from the other lanes of its mode
   * @param title on the screen
   * @param about what stands in it, in a few words; may be empty
   * @param group whose colour and symbol all its events have, if they do
   */
  record Name(String key, String title, String about, Optional<KindGroup> group) {}

  private final Name name;
  private final List<Item> items;
  private final Map<Unit, Cells> cells = new EnumMap<>(Unit.class);

  /** Takes items in order of time. */
  Lane(Name name, List<Item> items) {
    this.name = name;
    this.items = List.copyOf(items);
  }

  Name name() {
    return name;
  }

  String key() {
    return name.key();
  }

  List<Item> items() {
    return items;
  }

  Cells cells(Unit unit) {
    return cells.computeIfAbsent(unit, u -> new Cells(items, u));
  }
}
