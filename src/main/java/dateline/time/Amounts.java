package dateline.time;

import java.util.Optional;

/** Numbers of units, as TIMEX3 writes them: how long something lasts and how often it comes. */
final class Amounts {

  private Amounts() {}

  /**
   * A duration such as {@code P3D}, {@code P2Y6M} or {@code PT1H20M}; decades and centuries are
   * counted in years.
   */
  static Optional<String> duration(Features f) {
    return amount("amount", "unit", f)
        .map(
            part ->
                amount("whole", "whole_unit", f).map(whole -> joined(whole, part)).orElse(part));
  }

  /** How often within the unit of a set, such as {@code 2X} or {@code 3D}. */
  static Optional<String> frequency(Features f) {
    return f.get("freq").or(() -> amount("within", "within_unit", f).map(Amounts::bare));
  }

  private static Optional<String> amount(String number, String unit, Features f) {
    return f.get(number).map(n -> new Amount(n, Unit.of(f.get(unit).orElse("day"))).value());
  }

  /** A duration with that of a smaller unit behind it. */
  private static String joined(String whole, String part) {
    return whole + (whole.startsWith("PT") ? bare(part) : part.substring(1));
  }

  /** Without the letters that stand before the number. */
  private static String bare(String duration) {
    return duration.replaceFirst("PT?", "");
  }
}
