package dateline.layout;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width in pixels
 * @param dashes lengths of dash and gap by turns, in pixels; empty for a solid line
 */
public record Stroke(Colour colour, double width, List<Double> dashes) {

  public Stroke {
    dashes = List.copyOf(dashes);
  }

  static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of());
  }

  static Stroke dashed(Colour colour, double width) {
    return new Stroke(colour, width, List.of(4.0, 3.0));
  }
}
