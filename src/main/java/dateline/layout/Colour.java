package dateline.layout;

/**
 * A colour of the sRGB space.
 *
 * @param rgb red, green and blue, eight bits each
 * @param opacity from 0 to 1
 */
public record Colour(int rgb, double opacity) {

  public Colour {
    if (rgb >>> 24 != 0 || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("no colour: " + rgb + ", " + opacity);
    }
  }

  /** Reads {@code #rrggbb}. */
  static Colour of(String hex) {
    if (!hex.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("no colour: " + hex);
    }
    return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
  }

  /** From 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** From 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xff;
  }

  /** From 0 to 255. */
  public int blue() {
    return rgb & 0xff;
  }

  /** The same colour, at that opacity. */
  public Colour at(double newOpacity) {
    return new Colour(rgb, newOpacity);
  }

  /** What is seen where this colour lies on an opaque one. */
  Colour over(Colour ground) {
    return new Colour(
        mix(red(), ground.red()) << 16
            | mix(green(), ground.green()) << 8
            | mix(blue(), ground.blue()),
        1);
  }

  /** The contrast of two opaque colours by WCAG, from 1 to 21. */
  static double contrast(Colour a, Colour b) {
    double first = a.luminance();
    double second = b.luminance();
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private int mix(int over, int under) {
    return (int) Math.round(over * opacity + under * (1 - opacity));
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
