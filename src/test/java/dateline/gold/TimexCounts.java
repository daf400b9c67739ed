package dateline.gold;

import java.util.List;

/**
 * How far the time expressions found agree with those annotated, as TempEval-3 counts.
 *
 * @param annotated how many are annotated
 * @param found how many were found
 * @param relaxed annotated ones paired with a found one that overlaps
 * @param strict of these pairs, those with the same words
 * @param value of these pairs, those with the same value
 * @param type of these pairs, those with the same type
 */
record TimexCounts(int annotated, int found, int relaxed, int strict, int value, int type) {

  /** What is counted, in the order it is shown. */
  enum Figure {
    STRICT,
    RELAXED,
    VALUE,
    TYPE;

    /** F1 in percent: the harmonic mean of precision and recall; 0 where there is nothing. */
    double f1(TimexCounts counts) {
      int all = counts.annotated + counts.found;
      return all == 0 ? 0 : 200.0 * right(counts) / all;
    }

    private int right(TimexCounts counts) {
      return switch (this) {
        case STRICT -> counts.strict;
        case RELAXED -> counts.relaxed;
        case VALUE -> counts.value;
        case TYPE -> counts.type;
      };
    }
  }

  static TimexCounts sum(List<TimexCounts> counts) {
    return counts.stream().reduce(new TimexCounts(0, 0, 0, 0, 0, 0), TimexCounts::plus);
  }

  private TimexCounts plus(TimexCounts other) {
    return new TimexCounts(
        annotated + other.annotated,
        found + other.found,
        relaxed + other.relaxed,
        strict + other.strict,
        value + other.value,
        type + other.type);
  }
}
