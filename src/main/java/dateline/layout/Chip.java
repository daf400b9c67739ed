package dateline.layout;

import java.util.List;

/**
 * What stands for events that have no card.
 *
 * @param area where it is drawn
 * @param stretch the time that it stands for
 * @param count how many they are, at least 1
 * @param alone whether no event of that time has a card: a cluster, not the rest of some
 * @param some of those events, the most important first; all of them where they are few
 */
record Chip(Rect area, Stretch stretch, int count, boolean alone, List<Item> some) {

  static final double HEIGHT = 14;

  Chip {
    some = List.copyOf(some);
  }
}
