package dateline.merge;

import java.util.Set;

/**
 * What a mention tells on a point that sources may tell in rival ways.
 *
 * @param point what it is about, such as whether somebody was removed or resigned
 * @param side what is told of it
 * @param about of whom or what, as keys of {@link Names}; empty for the happening as a whole
 * @param words the words that tell it
 */
record Claim(String point, String side, Set<String> about, String words) {

  boolean contradicts(Claim other) {
    return point.equals(other.point) && !side.equals(other.side) && isAboutTheSame(other);
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
