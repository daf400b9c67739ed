package dateline.ui.filter;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What filters ask of the events of a timeline, read once, so that a filter over many thousands of
 * them takes milliseconds. Immutable.
 */
final class FilterIndex {

  /**
   * A value to choose.
   *
   * @param count the events that have it and pass the rest of the filter
   */
  record Choice(String value, int count) {}

  /** The numbers of the values of each event. */
  private static final class Column {

    final List<String> values;
    final int[][] ofEvent;

    Column(Facet facet, List<Event> events, Map<String, String> publishers) {
      var numbers = new LinkedHashMap<String, Integer>();
      var sets = new HashMap<List<Integer>, int[]>();
      ofEvent = new int[events.size()][];
      for (int i = 0; i < ofEvent.length; i++) {
        var own =
            facet
                .valuesOf(events.get(i), publishers)
                .map(value -> numbers.computeIfAbsent(value, v -> numbers.size()))
                .toList();
        ofEvent[i] =
            sets.computeIfAbsent(own, list -> list.stream().mapToInt(Integer::intValue).toArray());
      }
      values = List.copyOf(numbers.keySet());
    }

    IntPredicate having(Set<String> wanted) {
      var numbers = new BitSet(values.size());
      IntStream.range(0, values.size())
          .filter(number -> wanted.contains(values.get(number)))
          .forEach(numbers::set);
      return place -> Arrays.stream(ofEvent[place]).anyMatch(numbers::get);
    }
  }

  private final List<Event> events;
  private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
  private final long[] firstDays;
  private final long[] lastDays;

  FilterIndex(Timeline timeline) {
    events = timeline.events();
    var publishers = timeline.publishers();
    for (var facet : Facet.values()) {
      columns.put(facet, new Column(facet, events, publishers));
    }
    firstDays = events.stream().mapToLong(e -> e.date().range().firstDay().toEpochDay()).toArray();
    lastDays = events.stream().mapToLong(e -> e.date().range().lastDay().toEpochDay()).toArray();
  }

  /**
   * The events that a filter leaves out.
   *
   * @param hits what the search finds
   */
  EventSet leftOut(Filter filter, EventSet hits) {
    var passes = compiled(filter, hits);
    return EventSet.of(events.size(), place -> !passes.test(place));
  }

  /**
   * The values of a facet that some event has, those of the most events first.
   *
   * @param hits what the search finds
   */
  List<Choice> choices(Facet facet, Filter filter, EventSet hits) {
    var passes = compiled(filter.without(facet), hits);
    var column = columns.get(facet);
    var counts = new int[column.values.size()];
    IntStream.range(0, events.size())
        .filter(passes)
        .forEach(place -> Arrays.stream(column.ofEvent[place]).forEach(n -> counts[n]++));
    var choices = new ArrayList<Choice>();
    for (int number = 0; number < counts.length; number++) {
      choices.add(new Choice(column.values.get(number), counts[number]));
    }
    choices.sort(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::value));
    return choices;
  }

  private IntPredicate compiled(Filter filter, EventSet hits) {
    var parts = new ArrayList<IntPredicate>();
    if (filter.sources() > 1) {
      parts.add(place -> events.get(place).sourceCount() >= filter.sources());
    }
    if (filter.importance() > 0) {
      parts.add(place -> events.get(place).importance() >= filter.importance());
    }
    if (filter.hits()) {
      parts.add(hits::contains);
    }
    parts.add(touching(filter.days()));
    filter.chosen().forEach((facet, values) -> parts.add(columns.get(facet).having(values)));
    return parts.stream().reduce(IntPredicate::and).orElseThrow();
  }

  private IntPredicate touching(Filter.Days days) {
    long from = days.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long to = days.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    return place -> firstDays[place] <= to && lastDays[place] >= from;
  }
}
