package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.Optional;

/**
 * Changes an event.
 *
 * @param event the event
 * @param change what is done to it
 */
public record EventEdit(EventRef event, EventChange change) implements Edit {

  public EventEdit {
    requireNonNull(event, "event");
    requireNonNull(change, "change");
  }

  /** Changes an event of a timeline. */
  public static EventEdit of(Event event, EventChange change, Timeline timeline) {
    return new EventEdit(EventRef.of(event, timeline), change);
  }

  @Override
  public String name() {
    return change.name(event.title());
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return change.applyTo(timeline, event);
  }
}
