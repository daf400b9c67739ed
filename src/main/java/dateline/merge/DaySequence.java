package dateline.merge;

import dateline.event.Hours;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events of one day, by what is known to come before what: by their hours, and by what is told
 * of them unless it contradicts itself. A time of the day stands between the events that end by
 * then and those that begin then, so that the work grows with the number of events.
 */
final class DaySequence {

  private final Map<String, Optional<Hours>> hours;
  private final Set<Precedence> told;

  /** What comes right after an event, by its id, or after a time, in minutes. */
  private final Map<Object, List<Object>> next = new HashMap<>();

  private final Map<Object, Integer> waiting = new HashMap<>();
  private final Map<Object, Integer> places = new HashMap<>();

  /**
   * For the events of a day.
   *
   * @param hours of those whose part of the day is known
   * @param told what is told of the order of events, of other days too
   */
  DaySequence(Map<String, Optional<Hours>> hours, List<Precedence> told) {
    this.hours = hours;
    this.told = new HashSet<>(told);
    this.told.removeIf(p -> !hours.containsKey(p.first()) || !hours.containsKey(p.second()));
    this.told.removeIf(p -> p.first().equals(p.second()));
  }

  /**
   * The place of each event in the sequence, from 1, greater than that of all known to come before
   * it; of two with the same place it is not known which came first. Events of which nothing is
   * known have none.
   */
  Map<String, Integer> places() {
    connect();
    while (!advance()) {
      told.removeIf(p -> waiting.get(p.first()) > 0 && waiting.get(p.second()) > 0);
      connect();
    }
    var ordered = ordered();
    var found = new HashMap<String, Integer>();
    ordered.forEach(id -> found.put(id, places.get(id)));
    return found;
  }

  private void connect() {
    next.clear();
    waiting.clear();
    places.clear();
    hours.keySet().forEach(id -> waiting.put(id, 0));
    var times = new TreeSet<Integer>();
    hours.values().stream().flatMap(Optional::stream).forEach(h -> times.addAll(h.ends()));
    var sorted = new ArrayList<>(times);
    for (int i = 1; i < sorted.size(); i++) {
      connect(sorted.get(i - 1), sorted.get(i));
    }
    hours.forEach(
        (id, known) ->
            known.ifPresent(
                its -> {
                  connect(its.from(), id);
                  connect(id, its.to());
                }));
    told.forEach(p -> connect(p.first(), p.second()));
  }

  private void connect(Object one, Object other) {
    next.computeIfAbsent(one, o -> new ArrayList<>()).add(other);
    waiting.merge(one, 0, Integer::sum);
    waiting.merge(other, 1, Integer::sum);
  }

  /**
   * Gives a place to all that waits for nothing that has none; false where some wait in a circle.
   */
  private boolean advance() {
    var open = new ArrayDeque<Object>();
    waiting.forEach((node, count) -> places.put(node, node instanceof String ? 1 : 0));
    waiting.entrySet().stream().filter(w -> w.getValue() == 0).forEach(w -> open.add(w.getKey()));
    while (!open.isEmpty()) {
      var node = open.pop();
      for (var other : next.getOrDefault(node, List.of())) {
        int step = other instanceof String ? 1 : 0;
        places.merge(other, places.get(node) + step, Math::max);
        if (waiting.merge(other, -1, Integer::sum) == 0) {
          open.add(other);
        }
      }
    }
    return waiting.values().stream().allMatch(count -> count == 0);
  }

  /** The events that come before or after another. */
  private Set<String> ordered() {
    var ordered = new HashSet<String>();
    told.forEach(p -> ordered.addAll(List.of(p.first(), p.second())));
    var known = hours.values().stream().flatMap(Optional::stream).toList();
    int firstEnd = known.stream().mapToInt(Hours::to).min().orElse(0);
    int lastBegin = known.stream().mapToInt(Hours::from).max().orElse(0);
    hours.forEach(
        (id, its) ->
            its.filter(h -> h.from() >= firstEnd || h.to() <= lastBegin)
                .ifPresent(h -> ordered.add(id)));
    return ordered;
  }
}
