package dateline.layout;

import java.util.List;

/**
 * What stands for events that have no card.
 *
 * @param items those events, the most important first
 */
record Chip(Rect area, Stretch stretch, List<Item> items) {

  static final double HEIGHT = 24;

  Chip {
    items = List.copyOf(items);
  }

  int count() {
    return items.size();
  }
}
