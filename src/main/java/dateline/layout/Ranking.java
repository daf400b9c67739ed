package dateline.layout;

import dateline.merge.Event;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts many events by importance without a look at most of them more than once. */
final class Ranking {

  /** The bits of a key that hold the place of an event. */
  private static final int PLACE = 24;

  private static final long PLACES = (1L << PLACE) - 1;

  /** Steps of importance; of events on the same step the rest of the order decides. */
  private static final double STEPS = 1L << 38;

  private Ranking() {}

  /**
   * The places of events, the most important first.
   *
   * @param events at most 16 million
   */
  static int[] of(List<Event> events) {
    var keys =
        IntStream.range(0, events.size())
            .mapToLong(place -> key(events.get(place)) << PLACE | place)
            .sorted()
            .toArray();
    var places = Arrays.stream(keys).mapToInt(key -> (int) (key & PLACES)).toArray();
    for (int first = 0, end; first < keys.length; first = end) {
      end = first + 1;
      while (end < keys.length && keys[end] >> PLACE == keys[first] >> PLACE) {
        end++;
      }
      if (end > first + 1) {
        sort(places, first, end, events);
      }
    }
    return places;
  }

  private static long key(Event event) {
    return (long) ((1 - event.importance()) * STEPS);
  }

  private static void sort(int[] places, int first, int end, List<Event> events) {
    var sorted =
        Arrays.stream(places, first, end)
            .boxed()
            .sorted((a, b) -> Item.IMPORTANT_FIRST.compare(events.get(a), events.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, places, first, sorted.length);
  }
}
