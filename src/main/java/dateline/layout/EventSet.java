package dateline.layout;

import dateline.pipeline.Timeline;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some of the events of a timeline, by their places in {@link Timeline#events()}, from 0.
 * Immutable; a bit for each event, so that a million of them can be filtered at every key.
 */
public final class EventSet {

  /** No event. */
  public static final EventSet NONE = new EventSet(new BitSet());

  private final BitSet places;

  private EventSet(BitSet places) {
    this.places = places;
  }

  /** The places below a number of events for which something is true. */
  public static EventSet of(int events, IntPredicate chosen) {
    var places = new BitSet(events);
    IntStream.range(0, events).filter(chosen).forEach(places::set);
    return new EventSet(places);
  }

  /** Whether the event at a place is one of them. */
  public boolean contains(int place) {
    return places.get(place);
  }

  /** These, but not those of another set. */
  public EventSet without(EventSet other) {
    var left = (BitSet) places.clone();
    left.andNot(other.places);
    return new EventSet(left);
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** How many events they are. */
  public int count() {
    return places.cardinality();
  }

  /** Their places, in order. */
  public IntStream places() {
    return places.stream();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventSet set && places.equals(set.places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }
}
