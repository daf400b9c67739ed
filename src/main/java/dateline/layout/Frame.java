package dateline.layout;

/**
 * Where the parts of a picture lie.
 *
 * @param heading above all, possibly without height
 * @param axis the time axis over the lanes
 * @param headers the names of the lanes
 * @param lanes the lanes without their names
 * @param overview the whole span, below
 */
record Frame(Rect heading, Rect axis, Rect headers, Rect lanes, Rect overview) {

  private static final double HEADING = 48;
  private static final double AXIS = 49;
  private static final double OVERVIEW = 90;
  private static final double HEADERS = 172;
  private static final double LEAST_HEADERS = 132;
  private static final double NO_HEADERS = 24;

  /** A narrower picture is cut at its right. */
  private static final double NARROWEST = 280;

  /** Beside the bars of the overview, the count of what is later. */
  private static final double LATER = 190;

  private static final double LEAST_LATER = 92;

  static Frame of(ViewState state) {
    double width = Math.max(NARROWEST, state.size().width());
    double top = state.heading().isPresent() ? HEADING : 0;
    double bottom = Math.max(top + AXIS + 1, state.size().height() - OVERVIEW);
    double left = state.lanes().mode() == LaneMode.NONE ? NO_HEADERS : headers(width);
    return new Frame(
        new Rect(0, 0, width, top),
        new Rect(left, top, width - left, AXIS),
        Rect.between(0, top + AXIS, left, bottom),
        Rect.between(left, top + AXIS, width, bottom),
        new Rect(0, bottom, width, OVERVIEW));
  }

  /** The overview's bars. */
  Rect strip() {
    double width = overview.width();
    double later = Math.max(LEAST_LATER, Math.min(LATER, width * 0.15));
    return Rect.between(headers(width), overview.y() + 10, width - later, overview.bottom() - 36);
  }

  private static double headers(double width) {
    return Math.max(LEAST_HEADERS, Math.min(HEADERS, width * 0.2));
  }
}
