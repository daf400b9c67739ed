package dateline.layout;

import java.util.List;

/**
 * The cards and chips of one lane. Together they stand for every event in view, once.
 *
 * @param leaving cards of events that are no longer in view, as far as they still reach into it
 * @param sequels marks between cards of which the texts tell that one followed the other
 */
record Placement(List<Card> cards, List<Chip> chips, List<Card> leaving, List<Sequel> sequels) {

  /**
   * A mark that what follows came later.
   *
   * @param down whether that stands below, else beside
   */
  record Sequel(double x, double y, boolean down) {}

  Placement {
    cards = List.copyOf(cards);
    chips = List.copyOf(chips);
    leaving = List.copyOf(leaving);
    sequels = List.copyOf(sequels);
  }
}
