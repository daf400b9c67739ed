package dateline.ui.table;

import dateline.layout.DateWords;
import dateline.merge.Event;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the table tells of every event.
 *
 * @param key its name in style sheets
 * @param heading its name for a person
 * @param width how wide it is at first beside the others
 * @param whole whether it stays that wide, as nothing may be cut off of dates and numbers
 * @param words what it says of an event; empty where there is nothing to say
 * @param facts sorts events by it
 */
record Column(
    String key,
    String heading,
    double width,
    boolean whole,
    Function<Event, String> words,
    Comparator<Event> facts) {

  static final Column DATE =
      new Column("date", "Date", 130, true, event -> DateWords.of(event.date().range()), inTime());

  static final Column TITLE = new Column("title", "Title", 320, Event::title);

  static final Column KIND =
      new Column("kind", "Kind", 140, event -> event.subject().kind().label());

  /** From left to right. */
  static final List<Column> ALL =
      List.of(
          DATE,
          TITLE,
          KIND,
          new Column("places", "Places", 120, event -> listed(event.subject().places())),
          new Column("actors", "Who", 140, event -> listed(event.subject().actors())),
          new Column(
              "sources",
              "Sources",
              78,
              true,
              event -> Integer.toString(event.sourceCount()),
              Comparator.comparingInt(Event::sourceCount)),
          new Column(
              "conflicts",
              "Differ on",
              88,
              true,
              Column::conflicts,
              Comparator.comparingInt(event -> event.conflicts().size())),
          new Column(
              "checked",
              "Checked",
              92,
              true,
              Column::checked,
              Comparator.comparing(Event::checked).thenComparingDouble(Event::confidence)),
          new Column(
              "importance",
              "Importance",
              98,
              true,
              event -> Math.round(event.importance() * 100) + " %",
              Comparator.comparingDouble(Event::importance)));

  /** Sorts by its words, without a thought for capitals; what says nothing comes last. */
  private Column(String key, String heading, double width, Function<Event, String> words) {
    this(
        key,
        heading,
        width,
        false,
        words,
        Comparator.comparing((Event event) -> words.apply(event).isEmpty())
            .thenComparing(words, String.CASE_INSENSITIVE_ORDER));
  }

  /** Sorts rows by it; equal ones stay in the order of the timeline. */
  Comparator<EventRow> order() {
    return Comparator.comparing(EventRow::event, facts).thenComparingInt(EventRow::place);
  }

  private static Comparator<Event> inTime() {
    return Comparator.comparing((Event event) -> event.date().range().first())
        .thenComparing(event -> event.date().range().last());
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private static String checked(Event event) {
    return event.checked() ? "✓" : Math.round(event.confidence() * 100) + " % sure";
  }

  private static String conflicts(Event event) {
    return listed(event.conflicts().stream().map(c -> c.on().label()).distinct().toList());
  }
}
