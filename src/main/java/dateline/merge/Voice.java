package dateline.merge;

import java.util.Set;

/**
 * Whoever is said to say what a mention tells.
 *
 * @param names the keys of the names
 * @param roles the words for what they are, such as "governor"
 * @param reference how the clause speaks of them
 */
record Voice(Set<String> names, Set<String> roles, Reference reference) {

  /** How a clause speaks of somebody. */
  enum Reference {
    /** By a pronoun, or not at all: it is whoever spoke before. */
    BACK,
    /** By name or role. */
    NAMED,
    /** With an indefinite article, as somebody not yet spoken of. */
    NEW
  }

  boolean isKnown() {
    return !names.isEmpty();
  }

  /** Whether all that is said of one is said of the other, as of "Holm" and "Per Holm". */
  boolean isThatOf(Voice other) {
    return isKnown()
        && other.isKnown()
        && (names.containsAll(other.names) || other.names.containsAll(names));
  }

  /** Whether one who spoke shortly before may be the one who speaks here. */
  boolean continues(Voice earlier) {
    if (isKnown() && earlier.isKnown()) {
      return isThatOf(earlier);
    }
    return switch (reference) {
      case BACK -> true;
      case NEW -> false;
      case NAMED -> roles.containsAll(earlier.roles) || earlier.roles.containsAll(roles);
    };
  }
}
