package dateline.layout;

import java.util.List;

/**
 * The cards and chips of one lane. Together they stand for every event in view, once.
 *
 * @param unknownHours headings over cards whose hour is not known, where hours are shown
 */
record Placement(List<Card> cards, List<Chip> chips, List<Rect> unknownHours) {

  Placement(List<Card> cards, List<Chip> chips) {
    this(cards, chips, List.of());
  }

  Placement {
    cards = List.copyOf(cards);
    chips = List.copyOf(chips);
    unknownHours = List.copyOf(unknownHours);
  }
}
