package dateline.layout;

/** The colours of cards, by what a search found and what a filter left out. */
record CardInk(Palette palette, ViewState.Marks marks) {

  /** How opaque the colours of a card are that a filter left out. */
  private static final double DIM = 0.35;

  /** The ground of a card. */
  Role ground(Item item) {
    return isFound(item) ? Role.FOUND : isDimmed(item) ? Role.SURFACE : Role.CARD;
  }

  /** What a filter left out recedes, but can still be read. */
  Role ink(Item item) {
    return isDimmed(item) ? Role.SECONDARY : Role.TEXT;
  }

  /** The colour of its edge and its symbol. */
  Colour colour(Item item) {
    var colour = palette.of(item.group());
    return isDimmed(item) ? colour.at(DIM) : colour;
  }

  boolean isDimmed(Item item) {
    return marks.dimmed().contains(item.place());
  }

  boolean isFound(Item item) {
    return marks.found().contains(item.place());
  }
}
