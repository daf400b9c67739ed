package dateline.clause;

/**
 * Words of a sentence that belong together: a noun with what stands before it, a verb with its
 * auxiliaries, or a single word or mark that joins or parts others.
 *
 * @param kind what it is
 * @param from the place of its first word
 * @param to the place after its last word
 * @param verb the index of the verb it is; -1 for others
 */
record Chunk(Kind kind, int from, int to, int verb) {

  /** What a chunk is. */
  enum Kind {
    NOUN,
    PRONOUN,
    /** "there", where it only opens a clause. */
    THERE,
    ADJECTIVE,
    ADVERB,
    VERB,
    /** The "to" of an infinitive. */
    TO,
    PREPOSITION,
    AND,
    /** "who", "which", and "that" after a noun and before a verb. */
    RELATIVE,
    /** "that" before what is said or thought. */
    THAT,
    /** "after", "if", "where" and the like, before a clause. */
    OPENER,
    COMMA,
    QUOTE,
    /** Any other mark. */
    STOP
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isNominal() {
    return kind == Kind.NOUN || kind == Kind.PRONOUN;
  }
}
