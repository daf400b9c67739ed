package dateline.time;

import java.util.HashSet;
import java.util.Set;

/**
 * What a pattern can begin with.
 *
 * @param words these atoms
 * @param numbers or any run of digits
 * @param nothing or it can be empty
 */
record First(Set<String> words, boolean numbers, boolean nothing) {

  static final First NEVER = new First(Set.of(), false, false);
  static final First NOTHING = new First(Set.of(), false, true);

  First or(First other) {
    var all = new HashSet<>(words);
    all.addAll(other.words);
    return new First(all, numbers || other.numbers, nothing || other.nothing);
  }

  /** What a pattern begins with when another follows it. */
  First then(First next) {
    if (!nothing) {
      return this;
    }
    var both = or(next);
    return new First(both.words, both.numbers, next.nothing);
  }
}
