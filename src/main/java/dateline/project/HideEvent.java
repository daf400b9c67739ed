package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * Takes an event off the timeline.
 *
 * @param title the event's title when it was hidden
 * @param anchors the passages that reported it then
 */
public record HideEvent(String title, List<Anchor> anchors) implements Edit {

  public HideEvent {
    requireNonNull(title, "title");
    anchors = List.copyOf(anchors);
  }

  /** Hides an event of a timeline. */
  public static HideEvent of(Event event, Timeline timeline) {
    return new HideEvent(event.title(), Anchor.of(event, timeline));
  }

  @Override
  public String name() {
    return "Hide “" + title + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline) {
    return AnchoredEvent.find(anchors, timeline)
        .map(hidden -> timeline.events().stream().filter(e -> !e.equals(hidden)).toList())
        .map(timeline::withEvents);
  }
}
