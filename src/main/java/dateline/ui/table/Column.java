package dateline.ui.table;

import dateline.layout.DateWords;
import dateline.merge.Conflict;
import dateline.merge.Event;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the table tells of every event. */
enum Column {
  DATE("Date", 130, event -> DateWords.of(event.date().range()), chronological()),
  TITLE("Title", 320, Event::title, words(Event::title)),
  KIND("Kind", 140, Column::kind, words(Column::kind)),
  PLACES("Places", 120, Column::places, words(Column::places)),
  ACTORS("Who", 140, Column::actors, words(Column::actors)),
  SOURCES(
      "Sources",
      78,
      event -> Integer.toString(event.sourceCount()),
      Comparator.comparingInt(Event::sourceCount)),
  CONFLICTS("Differ on", 88, Column::conflicts, Comparator.comparingInt(e -> e.conflicts().size())),
  IMPORTANCE("Importance", 98, Column::importance, Comparator.comparingDouble(Event::importance));

  private final String heading;
  private final double width;
  private final Function<Event, String> words;
  private final Comparator<Event> order;

  Column(String heading, double width, Function<Event, String> words, Comparator<Event> order) {
    this.heading = heading;
    this.width = width;
    this.words = words;
    this.order = order;
  }

  String heading() {
    return heading;
  }

  /** How wide it is at first, in pixels at the usual size of type. */
  double width() {
    return width;
  }

  /** What it says of an event; empty where there is nothing to say. */
  String of(Event event) {
    return words.apply(event);
  }

  /** Sorts rows by it; equal ones stay in the order of the timeline. */
  Comparator<EventRow> order() {
    return Comparator.comparing(EventRow::event, order).thenComparingInt(EventRow::place);
  }

  boolean isNumber() {
    return this == SOURCES || this == IMPORTANCE;
  }

  private static Comparator<Event> chronological() {
    return Comparator.comparing((Event event) -> event.date().range().first())
        .thenComparing(event -> event.date().range().last());
  }

  /** Without a thought for capitals; what says nothing comes last. */
  private static Comparator<Event> words(Function<Event, String> words) {
    return Comparator.comparing((Event event) -> words.apply(event).isEmpty())
        .thenComparing(words, String.CASE_INSENSITIVE_ORDER);
  }

  private static String kind(Event event) {
    return event.subject().kind().label();
  }

  private static String places(Event event) {
    return String.join(", ", event.subject().places());
  }

  private static String actors(Event event) {
    return String.join(", ", event.subject().actors());
  }

  private static String conflicts(Event event) {
    return points(event.conflicts()).stream().collect(Collectors.joining(", "));
  }

  private static List<String> points(List<Conflict> conflicts) {
    return conflicts.stream().map(conflict -> conflict.on().label()).distinct().toList();
  }

  private static String importance(Event event) {
    return Math.round(event.importance() * 100) + " %";
  }
}
