package dateline.gold;

import java.util.ArrayList;

/**
 * How far annotated events of one happening stand in one event of the timeline, counted in pairs of
 * annotated events that were found.
 *
 * @param right pairs that belong together and stand together
 * @param wanted pairs that belong together
 * @param made pairs that stand together
 */
record Merging(long right, long wanted, long made) {

  /**
   * An annotated event that was found.
   *
   * @param gold its id, by which it is counted once
   * @param key what it shares with the other annotations of its happening
   * @param event the event of the timeline it was found in
   */
  record Place(String gold, String key, String event) {}

  static Merging of(Iterable<Place> found) {
    var before = new ArrayList<Place>();
    long right = 0;
    long wanted = 0;
    long made = 0;
    for (var place : found) {
      for (var other : before) {
        boolean together = place.key().equals(other.key());
        boolean one = place.event().equals(other.event());
        right += together && one ? 1 : 0;
        wanted += together ? 1 : 0;
        made += one ? 1 : 0;
      }
      before.add(place);
    }
    return new Merging(right, wanted, made);
  }

  double f1() {
    return wanted + made == 0 ? 0 : Share.rounded(2.0 * right / (wanted + made));
  }
}
