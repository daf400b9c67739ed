package dateline.time;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number of units as TIMEX3 writes a duration: {@code P3D}, {@code PT2H}, {@code P2Y6M}.
 *
 * @param number how many: digits, perhaps with a decimal point, or {@code X} where it is not told
 * @param unit of what; decades and longer are counted in years
 */
record Amount(String number, Unit unit) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What half of a unit is in the next finer one. */
  private static final Map<Unit, String> HALVES =
      Map.of(Unit.MINUTE, "T30S", Unit.HOUR, "T30M", Unit.DAY, "T12H", Unit.YEAR, "6M");

  String value() {
    if (number.startsWith("X")) {
      return "P" + unit.duration("X");
    }
    var count = new BigDecimal(number).multiply(BigDecimal.valueOf(unit.years().orElse(1)));
    var half = HALVES.get(counted());
    boolean endsInHalf = half != null && count.remainder(BigDecimal.ONE).compareTo(HALF) == 0;
    if (!endsInHalf) {
      return "P" + counted().duration(plain(count));
    }
    var whole = count.subtract(HALF);
    return "P" + (whole.signum() == 0 ? half : join(counted().duration(plain(whole)), half));
  }

  private Unit counted() {
    return unit.years().isPresent() ? Unit.YEAR : unit;
  }

  /** Both parts, with a single {@code T} before those of the clock. */
  private static String join(String whole, String half) {
    return whole + (whole.startsWith("T") ? half.substring(1) : half);
  }

  private static String plain(BigDecimal count) {
    return count.signum() == 0 ? "0" : count.stripTrailingZeros().toPlainString();
  }
}
