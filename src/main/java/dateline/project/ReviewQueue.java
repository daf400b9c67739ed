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

  private static final Comparator<Event> LEAST_SURE_FIRST =
      Comparator.comparingDouble(Event::confidence)
          .thenComparing(Comparator.comparingDouble(Event::importance).reversed())
          .thenComparing(Event.CHRONOLOGICAL);

  public ReviewQueue {
    left = List.copyOf(left);
  }

  /** Of a timeline as it is with all edits. */
  public static ReviewQueue of(Timeline timeline) {
    var left =
        timeline.events().stream().filter(e -> !e.checked()).sorted(LEAST_SURE_FIRST).toList();
    int checked = timeline.events().size() - left.size() + timeline.dismissed().size();
    return new ReviewQueue(left, checked);
  }

  /** How many events there are, hidden ones too. */
  public int total() {
    return left.size() + checked;
  }
}
