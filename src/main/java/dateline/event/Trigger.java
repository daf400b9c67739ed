package dateline.event;

/**
 * The word that tells a happening.
 *
 * @param kind the kind of happening
 * @param place the word's place in its sentence
 * @param weight how much speaks for the kind
 * @param byVerb whether a verb tells it, and not a noun alone
 */
record Trigger(Kind kind, int place, double weight, boolean byVerb) {

  /** The weight of a verb that tells that something was done, but not what. */
  static final double VAGUE = 1;

  boolean isVague() {
    return weight <= VAGUE;
  }
}
