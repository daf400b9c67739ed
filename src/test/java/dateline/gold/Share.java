package dateline.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many out of so many. */
record Share(long count, long of) {

  /** The quotient to four places; 0 of nothing. */
  double value() {
    return of == 0 ? 0 : rounded((double) count / of);
  }

  /** The harmonic mean to four places; 0 where both are. */
  static double f1(double recall, double precision) {
    double sum = recall + precision;
    return sum == 0 ? 0 : rounded(2 * recall * precision / sum);
  }

  static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  @Override
  public String toString() {
    return value() + " (" + count + " of " + of + ")";
  }
}
