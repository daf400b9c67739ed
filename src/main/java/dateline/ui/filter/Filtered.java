package dateline.ui.filter;

import static java.util.Objects.requireNonNull;

import dateline.layout.EventSet;
import dateline.pipeline.Timeline;

/**
 * A timeline and what a filter leaves of it. What is left out is either hidden or dimmed.
 *
 * @param timeline the timeline, as of the day that is looked at
 * @param hidden events that are treated as if they did not exist, by their places in it
 * @param dimmed events that are there, but recede
 */
public record Filtered(Timeline timeline, EventSet hidden, EventSet dimmed) {

  public Filtered {
    requireNonNull(timeline, "timeline");
    requireNonNull(hidden, "hidden");
    requireNonNull(dimmed, "dimmed");
  }

  /** A timeline that nothing is left out of. */
  public static Filtered all(Timeline timeline) {
    return new Filtered(timeline, EventSet.NONE, EventSet.NONE);
  }

  /** How many events pass the filter. */
  public int passing() {
    return timeline.events().size() - hidden.count() - dimmed.count();
  }
}
