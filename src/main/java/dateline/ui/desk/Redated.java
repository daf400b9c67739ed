package dateline.ui.desk;

import static java.util.Objects.requireNonNull;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event that has another date in another reading of the articles.
 *
 * @param title of the event
 * @param before its date in the one
 * @param after its date in the other
 */
public record Redated(String title, DateRange before, DateRange after) {

  public Redated {
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** The events of both readings that differ in their dates, in the order of the first. */
  static List<Redated> between(Timeline before, Timeline after) {
    var now = after.events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
    return before.events().stream()
        .filter(event -> now.containsKey(event.id()))
        .flatMap(event -> of(event, now.get(event.id())))
        .toList();
  }

  private static Stream<Redated> of(Event before, Event now) {
    return before.date().range().equals(now.date().range())
        ? Stream.empty()
        : Stream.of(new Redated(now.title(), before.date().range(), now.date().range()));
  }
}
