package dateline.text;

/** The time a verb group speaks of, as its form tells. */
public enum Tense {
  PAST,
  PRESENT,
  /** "will", "is going to", "is due to" and the like. */
  FUTURE,
  PRESENT_PERFECT,
  PAST_PERFECT,
  /** "would", "could", "may" and the like: nothing is said to have happened. */
  CONDITIONAL,
  /** Infinitives and -ing forms that stand alone. */
  NONFINITE
}
