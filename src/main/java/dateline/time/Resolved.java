package dateline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A period found for an expression.
 *
 * @param period the period
 * @param reason how it was found, in a person's words
 * @param rejected other periods it could have been, the likeliest first
 */
record Resolved(Period period, String reason, List<Alternative> rejected) {

  Resolved {
    rejected = List.copyOf(rejected);
  }

  static Resolved of(Period period, String reason) {
    return new Resolved(period, reason, List.of());
  }

  /** The same with one more period that it could have been, the likeliest of them. */
  Resolved butNot(Period other, String reason) {
    var all = new ArrayList<Alternative>(List.of(new Alternative(other.range(), reason)));
    all.addAll(rejected);
    return new Resolved(period, this.reason, all);
  }
}
