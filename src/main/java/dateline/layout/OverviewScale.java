package dateline.layout;

import java.util.Arrays;

/**
 * The time axis of the overview: linear between its joints, so that empty years can be shortened.
 */
public final class OverviewScale {

  private final double[] moments;
  private final double[] pixels;

  /** Takes at least two joints, both rising. */
  OverviewScale(double[] moments, double[] pixels) {
    if (moments.length < 2 || moments.length != pixels.length) {
      throw new IllegalArgumentException("no scale: " + moments.length + " joints");
    }
    this.moments = moments.clone();
    this.pixels = pixels.clone();
  }

  /** Where a moment lies; one outside the span lies at the nearer end. */
  public double x(double moment) {
    return map(moment, moments, pixels);
  }

  /** The moment at a pixel; one outside the overview is the nearer end. */
  public double moment(double x) {
    return map(x, pixels, moments);
  }

  /** The whole span. */
  public Stretch span() {
    return new Stretch(moments[0], moments[moments.length - 1]);
  }

  private static double map(double value, double[] from, double[] to) {
    int found = Arrays.binarySearch(from, value);
    int next = found >= 0 ? found : -found - 1;
    if (next <= 0) {
      return to[0];
    }
    if (next >= from.length) {
      return to[to.length - 1];
    }
    double part = (value - from[next - 1]) / (from[next] - from[next - 1]);
    return to[next - 1] + part * (to[next] - to[next - 1]);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof OverviewScale scale
            && Arrays.equals(moments, scale.moments)
            && Arrays.equals(pixels, scale.pixels));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(moments);
  }
}
