package dateline.layout;

/**
 * An upright rectangle, in pixels; y grows downwards.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Rect(double x, double y, double width, double height) {

  public Rect {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("no rectangle: " + width + " by " + height);
    }
  }

  /** The rectangle between two edges each way. */
  static Rect between(double left, double top, double right, double bottom) {
    return new Rect(left, top, right - left, bottom - top);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether both share more than an edge. */
  public boolean overlaps(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The same rectangle, smaller by that much on each side, or larger where it is negative. */
  Rect inset(double by) {
    return between(x + by, y + by, Math.max(x + by, right() - by), Math.max(y + by, bottom() - by));
  }
}
