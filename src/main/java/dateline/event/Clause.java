package dateline.event;

import dateline.event.Parse.Verb;

/**
 * A part of a sentence with a verb of its own.
 *
 * @param form how it hangs in its sentence
 * @param from the place of its first word
 * @param to the place after its last word
 * @param verb its verb
 */
record Clause(Form form, int from, int to, Verb verb) {

  /** How a clause hangs in its sentence. */
  enum Form {
    /** Tells something by itself. */
    MAIN,
    /** What somebody is said to have said. */
    REPORTED,
    /** "who …", "which …", "where …". */
    RELATIVE,
    /** "after …", "while …", "because …". */
    SUBORDINATE,
    /** "if …". */
    CONDITION,
    /** "seized by …", "with crowds storming …". */
    PARTICIPLE,
    /** Inside a quotation. */
    QUOTED
  }

  boolean is(Form other) {
    return form == other;
  }

  Clause as(Form other) {
    return new Clause(other, from, to, verb);
  }
}
