package dateline.layout;

import static java.util.Objects.requireNonNull;

/**
 * The one place that turns moments into pixels and back. Immutable.
 *
 * @param stretch the time in view
 * @param left where it starts, in pixels
 * @param width of the view, in pixels, more than 0
 */
public record TimeScale(Stretch stretch, double left, double width) {

  /** The shortest and the longest time that a view can show, in days. */
  private static final double SHORTEST = 10 / 1440.0;

  private static final double LONGEST = 366 * 2000.0;

  public TimeScale {
    requireNonNull(stretch, "stretch");
    if (!(width > 0)) {
      throw new IllegalArgumentException("no width: " + width);
    }
  }

  public double pixelsPerDay() {
    return width / stretch.length();
  }

  public double right() {
    return left + width;
  }

  /** Where a moment lies, possibly outside the view. */
  public double x(double moment) {
    return left + (moment - stretch.start()) * pixelsPerDay();
  }

  /** The moment at a pixel. */
  public double moment(double x) {
    return stretch.start() + (x - left) / pixelsPerDay();
  }

  /**
   * Zooms so that the moment under a pixel stays there.
   *
   * @param factor above 1 to see less time, larger; below 1 to see more
   */
  public TimeScale zoomed(double factor, double aboutX) {
    double length = Math.max(SHORTEST, Math.min(LONGEST, stretch.length() / factor));
    double fixed = moment(aboutX);
    double start = fixed - (aboutX - left) / width * length;
    return new TimeScale(new Stretch(start, start + length), left, width);
  }

  /** Moves the picture by that many pixels, to the right where they are positive. */
  public TimeScale panned(double dx) {
    double days = dx / pixelsPerDay();
    return new TimeScale(new Stretch(stretch.start() - days, stretch.end() - days), left, width);
  }

  /** Moves the view as little as keeps its middle within the bounds; its length stays. */
  public TimeScale clamped(Stretch bounds) {
    double middle = (stretch.start() + stretch.end()) / 2;
    double inside = Math.max(bounds.start(), Math.min(bounds.end(), middle));
    return panned((middle - inside) * pixelsPerDay());
  }
}
