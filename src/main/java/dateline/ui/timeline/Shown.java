package dateline.ui.timeline;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The events that a filter leaves, in chronological order. */
final class Shown {

  private final List<Event> events;
  private final int[] places;

  Shown(Timeline timeline, EventSet hidden, EventSet dimmed) {
    events = timeline.events();
    places =
        IntStream.range(0, events.size())
            .filter(place -> !hidden.contains(place) && !dimmed.contains(place))
            .toArray();
  }

  int count() {
    return places.length;
  }

  /** The event at an index from 0; empty outside. */
  Optional<Event> at(int index) {
    return index >= 0 && index < places.length
        ? Optional.of(events.get(places[index]))
        : Optional.empty();
  }

  /** Where an event stands, from 0; -1 where a filter left it out. */
  int indexOf(String eventId) {
    return IntStream.range(0, places.length)
        .filter(index -> events.get(places[index]).id().equals(eventId))
        .findFirst()
        .orElse(-1);
  }
}
