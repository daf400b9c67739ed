package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives an event another date. What each article supports stays as it is.
 *
 * @param title the event's title when it was changed
 * @param anchors the passages that reported it then
 * @param date the date that a person says is right
 */
public record ChangeEventDate(String title, List<Anchor> anchors, DateRange date) implements Edit {

  private static final String BY_HAND = "Set by hand.";

  public ChangeEventDate {
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    anchors = List.copyOf(anchors);
  }

  /** Changes the date of an event of a timeline. */
  public static ChangeEventDate of(Event event, DateRange date, Timeline timeline) {
    return new ChangeEventDate(event.title(), Anchor.of(event, timeline), date);
  }

  @Override
  public String name() {
    return "Change date of “" + title + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return AnchoredEvent.find(anchors, timeline)
        .map(
            changed ->
                timeline
                    .withEvents(redated(changed.id(), timeline.events()).toList())
                    .withEarlier(redated(changed.id(), timeline.earlier()).toList()));
  }

  private Stream<Event> redated(String id, List<Event> events) {
    return events.stream().map(e -> e.id().equals(id) ? redated(e) : e);
  }

  /** The order within its old day says nothing of the new one. */
  private Event redated(Event e) {
    return new Event(
        e.id(),
        e.subject(),
        new EventDate(date, reason(e.date())),
        0,
        e.importance(),
        e.mentions(),
        e.conflicts(),
        e.sourceCount());
  }

  /** A date changed twice still tells what the sources gave. */
  private static String reason(EventDate before) {
    return before.reason().startsWith(BY_HAND)
        ? before.reason()
        : BY_HAND + " The sources gave " + before.range().edtf() + ": " + before.reason();
  }
}
