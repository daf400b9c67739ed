package dateline.time;

import java.util.List;

/** A compiled pattern. Patterns have no repetition, so each tries a bounded number of ways. */
interface Node {

  /** Where an element may stand relative to the atom before it. */
  enum Gap {
    ANY,
    /** White space between. */
    SPACE,
    /** Nothing between. */
    NONE,
    /** White space or a hyphen between. */
    HYPHEN
  }

  /** Receives every way a pattern matches. */
  interface Sink {
    void found(int end, Features features);
  }

  /** Tries the pattern on the atoms from a place on; what it finds goes to the sink. */
  void match(List<Atom> atoms, int at, Gap gap, Features features, Sink sink);

  /** What the pattern can begin with. */
  First first();

  /** The most atoms it can take. */
  int longest();

  static boolean fits(List<Atom> atoms, int at, Gap gap) {
    if (at >= atoms.size()) {
      return false;
    }
    return gap == Gap.ANY || atoms.get(at).glued() == (gap == Gap.NONE);
  }
}
