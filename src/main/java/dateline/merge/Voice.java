package dateline.merge;

import java.util.Set;

/**
 * Whoever is said to say what a mention tells.
 *
 * @param party by which names
 * @param roles the words for what they are, such as "governor"
 * @param reference how the clause speaks of them
 */
record Voice(Party party, Set<String> roles, Reference reference) {

  /** How a clause speaks of somebody. */
  enum Reference {
    /** By a pronoun, or not at all: it is whoever spoke before. */
    BACK,
    /** By name or role. */
    NAMED,
    /** With an indefinite article, as somebody not yet spoken of. */
    NEW
  }

  /** Whether one who spoke shortly before may be the one who speaks here. */
  boolean continues(Voice earlier) {
    if (party.isNamed() && earlier.party.isNamed()) {
      return party.with(earlier.party) != Party.Agreement.OTHER;
    }
    return switch (reference) {
      case BACK -> true;
      case NEW -> false;
      case NAMED -> roles.containsAll(earlier.roles) || earlier.roles.containsAll(roles);
    };
  }
}
