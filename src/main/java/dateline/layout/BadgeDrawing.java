package dateline.layout;

/**
 * Draws the badges of events: how many sources, whether they disagree, and whether it is checked.
 */
record BadgeDrawing(Canvas canvas, CardInk ink) {

  private static final double HEIGHT = 16;

  /** Draws the badges up to a right edge; gives where they start. */
  double draw(Item item, double right, double centreY) {
    double x = right;
    int sources = item.event().sourceCount();
    if (ink.isDimmed(item)) {
      return x;
    }
    if (item.event().checked()) {
      x = badge(CardText.CHECKED, x, centreY, Role.CHIP, Role.CHIP_TEXT);
    }
    if (sources > 1) {
      x = badge(Integer.toString(sources), x, centreY, Role.CHIP, Role.CHIP_TEXT);
    }
    if (CardText.hasConflict(item)) {
      x = badge("≠", x, centreY, Role.CONFLICT, Role.CONFLICT_TEXT);
    }
    return x;
  }

  private double badge(String text, double right, double centreY, Role ground, Role letters) {
    double width = CardText.badgeWidth(text);
    var area = new Rect(right - width, centreY - HEIGHT / 2, width, HEIGHT);
    canvas.fill(area, HEIGHT / 2, canvas.palette().of(ground));
    canvas.centred(text, area, CardText.BADGE, letters);
    return right - width - 3;
  }
}
