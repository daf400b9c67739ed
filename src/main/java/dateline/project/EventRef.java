package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * An event as an edit remembers it: by what reported it, so that it is found again in another
 * extraction.
 *
 * @param id its id then; empty where an early version of the program remembered it
 * @param title its title when the edit was made
 * @param passages that reported it then
 */
public record EventRef(String id, String title, List<Anchor> passages) {

  public EventRef {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    passages = List.copyOf(passages);
  }

  /** Remembers an event of a timeline. */
  public static EventRef of(Event event, Timeline timeline) {
    var passages = event.mentions().stream().flatMap(m -> Anchor.of(m, timeline).stream()).toList();
    return new EventRef(event.id(), event.title(), passages);
  }

  /** The event that most of the passages report now; of equal ones that of its id, or the first. */
  Optional<Event> in(Timeline timeline) {
    return AnchoredMentions.of(passages, timeline).event(id);
  }
}
