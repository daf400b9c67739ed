package dateline.layout;

import java.util.List;

/** The cards and chips of one lane. Together they stand for every event in view, once. */
record Placement(List<Card> cards, List<Chip> chips) {

  Placement {
    cards = List.copyOf(cards);
    chips = List.copyOf(chips);
  }
}
