package dateline.merge;

/**
 * Whoever is said to say what a mention tells.
 *
 * @param party by which names
 * @param reference how the clause speaks of them
 */
record Voice(Party party, Reference reference) {

  /** How a clause speaks of somebody. */
  enum Reference {
    /** By a pronoun, or not at all: it is whoever spoke before. */
    BACK,
    /** By name or role. */
    NAMED,
    /** With an indefinite article, as somebody not yet spoken of. */
    NEW
  }
}
