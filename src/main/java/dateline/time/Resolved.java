package dateline.time;

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

  Resolved butNot(Period other, String reason) {
    return new Resolved(period, this.reason, List.of(new Alternative(other.range(), reason)));
  }
}
