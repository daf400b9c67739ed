package dateline.project;

import dateline.merge.Event;
import dateline.merge.Review;
import dateline.pipeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes one event of several; what was corrected in the first wins, and its id stays.
 *
 * @param others the events that become part of it
 */
public record Merge(List<EventRef> others) implements EventChange {

  public Merge {
    others = List.copyOf(others);
  }

  /** With other events of a timeline. */
  public static Merge with(List<Event> others, Timeline timeline) {
    return new Merge(others.stream().map(e -> EventRef.of(e, timeline)).toList());
  }

  @Override
  public String name(String title) {
    return "Merge " + (others.size() + 1) + " events";
  }

  /** An extraction may have merged some of them by itself; each must still be there. */
  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    var found =
        Stream.concat(Stream.of(event), others.stream()).map(ref -> ref.in(timeline)).toList();
    if (found.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    var parts = found.stream().map(Optional::orElseThrow).distinct().toList();
    var mentions = parts.stream().flatMap(e -> e.mentions().stream()).distinct().toList();
    var review = parts.stream().map(Event::review).reduce(Review::and).orElseThrow().asChecked();
    return Optional.of(
        Rewriting.of(timeline)
            .remove(parts.subList(1, parts.size()))
            .tell(parts.get(0).with(review), mentions)
            .timeline());
  }
}
