package dateline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Whoever acts or speaks, as a text names them.
 *
 * @param names the keys of the names of persons and bodies
 * @param countries the keys of the countries they are or act for
 * @param nouns the keys of the other words for them, such as "protesters"
 */
record Party(Set<String> names, Set<String> countries, Set<String> nouns) {

  static final Party NONE = new Party(Set.of(), Set.of(), Set.of());

  /** How one party goes with another. */
  enum Agreement {
    /** All that names one names the other, as of "Holm" and "Per Holm". */
    SAME,
    /** One is a country and the other acts for it. */
    FITS,
    /** The texts do not tell. */
    UNKNOWN,
    OTHER
  }

  boolean isNamed() {
    return !names.isEmpty() || !countries.isEmpty();
  }

  /** The keys of all words. */
  Set<String> all() {
    return union(names, union(countries, nouns));
  }

  /**
   * What another source says of the same party, such as whom it speaks for; all, if this is none.
   */
  Party orAlso(Party fuller) {
    boolean adds = isUntold() || !Collections.disjoint(names, fuller.names);
    return adds
        ? new Party(
            union(names, fuller.names),
            union(countries, fuller.countries),
            union(nouns, fuller.nouns))
        : this;
  }

  /** Whether both are told of, and by no common word. */
  boolean isApartFrom(Party other) {
    return !isUntold()
        && !other.isUntold()
        && other.sharesNothingWith(names)
        && other.sharesNothingWith(countries)
        && other.sharesNothingWith(nouns);
  }

  /** The keys of persons and bodies, else of all words. */
  Set<String> namesOrAll() {
    return names.isEmpty() ? all() : names;
  }

  /** Whether no word for it is known. */
  boolean isUntold() {
    return names.isEmpty() && countries.isEmpty() && nouns.isEmpty();
  }

  private boolean sharesNothingWith(Set<String> keys) {
    return Collections.disjoint(keys, names)
        && Collections.disjoint(keys, countries)
        && Collections.disjoint(keys, nouns);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var union = new HashSet<>(one);
    union.addAll(other);
    return Set.copyOf(union);
  }

  Agreement with(Party other) {
    if (!isNamed() || !other.isNamed()) {
      return !Collections.disjoint(nouns, other.nouns) ? Agreement.SAME : Agreement.UNKNOWN;
    }
    if (!names.isEmpty() && !other.names.isEmpty()) {
      return withNames(other);
    }
    boolean ofOne = !Collections.disjoint(countries, other.countries);
    if (names.isEmpty() && other.names.isEmpty()) {
      return ofOne ? Agreement.SAME : Agreement.OTHER;
    }
    boolean told = !countries.isEmpty() && !other.countries.isEmpty();
    return ofOne ? Agreement.FITS : told ? Agreement.OTHER : Agreement.UNKNOWN;
  }

  private Agreement withNames(Party other) {
    if (names.containsAll(other.names) || other.names.containsAll(names)) {
      return Agreement.SAME;
    }
    return Collections.disjoint(names, other.names) ? Agreement.OTHER : Agreement.UNKNOWN;
  }
}
