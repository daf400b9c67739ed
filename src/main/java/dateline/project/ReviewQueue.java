package dateline.project;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.Comparator;
import java.util.List;

/**
 * How far a person has come with checking a timeline.
 *
 * @param left the events nobody has checked, the least sure first, of equally sure ones the most
 *     important
 * @param checked how many were accepted, corrected or hidden
 */
public record ReviewQueue(List<Event> left, int checked) {

  /** An event with its confidence, which takes a look at all its mentions. */
  private record Waiting(Event event, double confidence) {

    static final Comparator<Waiting> LEAST_SURE_FIRST =
        Comparator.comparingDouble(Waiting::confidence)
            .thenComparing(w -> w.event.importance(), Comparator.reverseOrder())
            .thenComparing(Waiting::event, Event.CHRONOLOGICAL);
  }

  public ReviewQueue {
    left = List.copyOf(left);
  }

  /** Of a timeline as it is with all edits. */
  public static ReviewQueue of(Timeline timeline) {
    var left =
        timeline.events().stream()
            .filter(e -> !e.checked())
            .map(e -> new Waiting(e, e.confidence()))
            .sorted(Waiting.LEAST_SURE_FIRST)
            .map(Waiting::event)
            .toList();
    int checked = timeline.events().size() - left.size() + timeline.dismissed().size();
    return new ReviewQueue(left, checked);
  }

  /** How many events there are, hidden ones too. */
  public int total() {
    return left.size() + checked;
  }
}
