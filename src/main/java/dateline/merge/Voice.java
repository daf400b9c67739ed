package dateline.merge;

import dateline.merge.Party.Agreement;
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
    var agreement = party.with(earlier.party);
    if (agreement == Agreement.SAME || reference == Reference.BACK) {
      return agreement != Agreement.OTHER;
    }
    return reference == Reference.NAMED
        && !party.isNamed()
        && !roles.isEmpty()
        && earlier.roles.containsAll(roles);
  }
}
