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
    return f.get("amount")
        .map(amount -> new Amount(amount, Unit.of(f.get("unit").orElse("day"))).value())
        .map(part -> whole(f).map(whole -> joined(whole, part.substring(1))).orElse(part));
  }

  /** How often within the unit of a set, such as {@code 2X} or {@code 3D}. */
  static Optional<String> frequency(Features f) {
    return f.get("freq").or(() -> whole(f).map(whole -> untimed(whole.substring(1))));
  }

  /** The larger unit of "one hour and 20 minutes", the smaller of "three days a week". */
  private static Optional<String> whole(Features f) {
    return f.get("whole")
        .map(amount -> new Amount(amount, Unit.of(f.get("whole_unit").orElse("day"))).value());
  }

  private static String joined(String whole, String part) {
    return whole + (whole.startsWith("PT") ? untimed(part) : part);
  }

  private static String untimed(String duration) {
    return duration.startsWith("T") ? duration.substring(1) : duration;
  }
}
