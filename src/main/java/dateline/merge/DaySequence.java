package dateline.merge;

import dateline.event.Hours;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The events of one day, by what is known to come before what. What contradicts itself is left out.
 */
final class DaySequence {

  private final Map<String, Set<String>> later = new TreeMap<>();

  /**
   * For the events of a day.
   *
   * @param hours of those whose part of the day is known
   * @param told what is told of the order of events, of other days too
   */
  DaySequence(Map<String, Optional<Hours>> hours, List<Precedence> told) {
    hours.keySet().forEach(id -> later.put(id, new HashSet<>()));
    hours.forEach(
        (one, its) ->
            hours.forEach(
                (other, others) -> {
                  if (its.isPresent() && others.filter(its.get()::isBefore).isPresent()) {
                    later.get(one).add(other);
                  }
                }));
    told.stream()
        .filter(p -> later.containsKey(p.first()) && later.containsKey(p.second()))
        .filter(p -> !p.first().equals(p.second()))
        .forEach(p -> later.get(p.first()).add(p.second()));
    var circular = new HashMap<String, Set<String>>();
    later.keySet().forEach(id -> circular.put(id, reachable(id)));
    later.forEach((id, others) -> others.removeIf(o -> circular.get(o).contains(id)));
  }

  private Set<String> reachable(String from) {
    var reached = new HashSet<String>();
    var open = new ArrayDeque<>(later.get(from));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (reached.add(next)) {
        open.addAll(later.get(next));
      }
    }
    return reached;
  }

  /**
   * The place of each event in the sequence, from 1, greater than that of all known to come before
   * it; of two with the same place it is not known which came first.
   */
  Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    var ordered = new TreeSet<String>();
    later.forEach(
        (id, others) -> {
          if (!others.isEmpty()) {
            ordered.add(id);
            ordered.addAll(others);
          }
        });
    ordered.forEach(id -> place(id, places));
    return places;
  }

  private int place(String id, Map<String, Integer> places) {
    var known = places.get(id);
    if (known != null) {
      return known;
    }
    int last = 0;
    for (var other : later.entrySet()) {
      if (other.getValue().contains(id)) {
        last = Math.max(last, place(other.getKey(), places));
      }
    }
    places.put(id, last + 1);
    return last + 1;
  }
}
