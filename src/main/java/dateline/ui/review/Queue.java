package dateline.ui.review;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.project.ReviewQueue;
import java.util.List;
import java.util.Optional;

/**
 * The events that nobody has checked.
 *
 * @param ids of these events, the least sure first
 * @param total the number of all events
 */
record Queue(List<String> ids, int total) {

  static final Queue NONE = new Queue(List.of(), 0);

  Queue {
    ids = List.copyOf(ids);
  }

  static Queue of(Timeline timeline) {
    var ids = ReviewQueue.of(timeline).left().stream().map(Event::id).toList();
    return new Queue(ids, timeline.events().size());
  }

  int checked() {
    return total - ids.size();
  }

  /** The one behind another, and behind the last one the first; empty where there is no other. */
  Optional<String> after(Optional<String> id) {
    int at = id.map(ids::indexOf).orElse(-1);
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(ids.get((at + 1) % ids.size())).filter(next -> !Optional.of(next).equals(id));
  }

  /** The only one that was not waiting before, as when its answer is taken back. */
  Optional<String> backSince(Queue before) {
    var back = ids.stream().filter(id -> !before.ids.contains(id)).limit(2).toList();
    return back.size() == 1 ? Optional.of(back.get(0)) : Optional.empty();
  }
}
