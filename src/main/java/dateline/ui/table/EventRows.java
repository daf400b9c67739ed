package dateline.ui.table;

import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.ui.filter.Filtered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The lines of a table, in their order, and what they are lines of: so that no line is ever marked
 * by what holds of another timeline.
 *
 * @param filtered the timeline and what a filter leaves of it
 * @param rows what the filter does not hide
 */
record EventRows(Filtered filtered, List<EventRow> rows) {

  /**
   * Gathers and sorts rows.
   *
   * @throws CancellationException if the rows are not wanted any more
   */
  static EventRows of(Filtered filtered, Comparator<EventRow> order, Progress progress) {
    var events = filtered.timeline().events();
    var rows = new ArrayList<EventRow>(events.size());
    for (int place = 0; place < events.size(); place++) {
      if (!filtered.hidden().contains(place)) {
        rows.add(new EventRow(events.get(place), place));
      }
    }
    rows.sort(
        (one, other) -> {
          if (progress.isCancelled()) {
            throw new CancellationException();
          }
          return order.compare(one, other);
        });
    return new EventRows(filtered, rows);
  }

  boolean areOf(Timeline timeline) {
    return filtered.timeline().equals(timeline);
  }
}
