package dateline.merge;

import java.util.Set;

/**
 * What a mention tells on a point that sources may tell in rival ways.
 *
 * @param point what it is about, such as whether somebody was removed or resigned
 * @param side what is told of it, or {@link #UNTOLD}
 * @param about of whom or what, as keys of {@link Names}; empty for the happening as a whole
 * @param words the words that tell it
 */
record Claim(String point, String side, Set<String> about, String words) {

  /** The side of a claim that takes none: "asked for help". */
  static final String UNTOLD = "";

  boolean contradicts(Claim other) {
    boolean rival = !side.equals(other.side) && !side.equals(UNTOLD) && !other.side.equals(UNTOLD);
    return rival && isOnSamePoint(other);
  }

  /** Whether both tell of one point of the same people, be it the same or a rival side. */
  boolean isOnSamePoint(Claim other) {
    return point.equals(other.point) && isAboutTheSame(other);
  }

  /** Whether both tell of one point, and of different people. */
  boolean isOnPointOfOthers(Claim other) {
    return point.equals(other.point)
        && !about.isEmpty()
        && !other.about.isEmpty()
        && !isAboutTheSame(other);
  }

  private boolean isAboutTheSame(Claim other) {
    return about.isEmpty() == other.about.isEmpty()
        && (about.isEmpty() || about.stream().anyMatch(other.about::contains));
  }
}
