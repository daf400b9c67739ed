package dateline.ui.settings;

import java.util.List;

/** The sizes of type to choose from, as factors of the usual one. */
public final class TypeScale {

  public static final double USUAL = 1;

  /** From small to large. */
  public static final List<Double> STEPS = List.of(0.8, 0.9, USUAL, 1.1, 1.25, 1.5, 1.75, 2.0);

  private TypeScale() {}

  /** The step that is nearest to a factor. */
  public static double nearest(double factor) {
    return STEPS.stream()
        .min((a, b) -> Double.compare(Math.abs(a - factor), Math.abs(b - factor)))
        .orElse(USUAL);
  }

  /** The step that many larger, or smaller where negative; the last at either end. */
  static double stepped(double factor, int by) {
    int at = STEPS.indexOf(nearest(factor)) + by;
    return STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, at)));
  }
}
