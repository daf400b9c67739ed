package dateline.layout;

/**
 * The room of a lane.
 *
 * @param area from border to border, over the width of the view
 * @param rows how many rows it has; none where it is folded
 * @param lines how many lines of a title its cards hold
 */
record LaneBox(Rect area, Slots.Rows rows, int lines) {

  /** Between two rows. */
  static final double GAP = 4;

  /** From the upper border of a lane to its cards. */
  static final double PAD = 6;

  /** From the counts of what is hidden to the lower border. */
  private static final double PAD_BELOW = 3;

  /** How high a lane with such rows is. */
  static double height(Slots.Rows rows, int lines) {
    return PAD + rows.spans() * pitch(1) + rows.cards() * pitch(lines) + Chip.HEIGHT + PAD_BELOW;
  }

  /** From one row to the next. */
  static double pitch(int lines) {
    return CardText.height(lines) + GAP;
  }

  /** The same lower by that many pixels. */
  LaneBox movedDown(double by) {
    return new LaneBox(new Rect(area.x(), area.y() + by, area.width(), area.height()), rows, lines);
  }

  double spanY(int row) {
    int above = rows.below() ? rows.cards() : 0;
    return area.y() + PAD + above * pitch(lines) + row * pitch(1);
  }

  double cardY(int row) {
    int above = rows.below() ? 0 : rows.spans();
    return area.y() + PAD + above * pitch(1) + row * pitch(lines);
  }

  double cardHeight() {
    return CardText.height(lines);
  }

  /** Where the counts of what is hidden stand. */
  double footY() {
    return area.bottom() - PAD_BELOW - Chip.HEIGHT;
  }
}
