package dateline.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a pattern can begin with.
 *
 * @param words these atoms
 * @param anyWord or words that no list tells
 * @param numbers or any run of digits
 * @param nothing or it can be empty
 */
record First(Set<String> words, boolean anyWord, boolean numbers, boolean nothing) {

  static final First NEVER = new First(Set.of(), false, false, false);
  static final First NOTHING = new First(Set.of(), false, false, true);
  static final First ANY_WORD = new First(Set.of(), true, false, false);
  static final First NUMBER = new First(Set.of(), false, true, false);

  static First word(String word) {
    return new First(Set.of(word), false, false, false);
  }

  First or(First other) {
    var all = new HashSet<>(words);
    all.addAll(other.words);
    return new First(
        all, anyWord || other.anyWord, numbers || other.numbers, nothing || other.nothing);
  }

  /** Whether what begins so can stand from an atom on. */
  boolean canBegin(List<Atom> atoms, int at) {
    return nothing || (at < atoms.size() && allows(atoms.get(at)));
  }

  private boolean allows(Atom atom) {
    return atom.isNumber() ? numbers : anyWord || words.contains(atom.text());
  }

  /** What a pattern begins with when another follows it. */
  First then(First next) {
    if (!nothing) {
      return this;
    }
    var both = or(next);
    return new First(both.words, both.anyWord, both.numbers, next.nothing);
  }
}
