package dateline.layout;

import java.util.List;

/**
 * What stands for events that have no card.
 *
 * @param named whether there is room to name what they are
 * @param items those events, the most important first
 */
record Chip(Rect area, Stretch stretch, boolean named, List<Item> items) {

  static final double HEIGHT = 20;

  /** Where cells are narrower than a card. */
  static final double LOW = 16;

  Chip {
    items = List.copyOf(items);
  }

  int count() {
    return items.size();
  }
}
