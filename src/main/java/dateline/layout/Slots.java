package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each event of a lane stands, whatever the view: its row, its part of the day, and the zoom
 * from which it is shown. What is shown at one zoom is shown at every closer one, in the same row,
 * so that nothing jumps while one moves or zooms.
 *
 * <p>Events known to a day share the rows of cards, at most one a row where days are narrow, more
 * beside each other the wider they are. What is longer has rows of its own above, and may use those
 * of cards where no day needs them.
 */
final class Slots {

  /**
   * The rows of a lane.
   *
   * @param spans for what is longer than a day
   * @param cards for what is known to a day
   * @param staggered whether sparse days begin in different rows, for zooms at which days are
   *     narrower than cards
   * @param below whether the rows for what is longer lie below those of cards, not above
   */
  record Rows(int spans, int cards, boolean staggered, boolean below) {
    Rows with(int newSpans, int newCards) {
      return new Rows(newSpans, newCards, staggered, below);
    }
  }

  /** No day narrower than this has its own column of cards; every card has so much room. */
  static final double COLUMN = 104;

  /** A day is split into columns that are no narrower than this. */
  static final double PART = 192;

  /** Of what is not shown at any zoom. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  private final Lane lane;
  private final short[] rows;
  private final float[] parts;
  private final double[] from;
  private final SpanRows spans;
  private final Zooms zooms;

  Slots(Lane lane, Rows available) {
    this.lane = lane;
    int count = lane.items().size();
    rows = new short[count];
    parts = new float[count];
    from = new double[count];
    Arrays.fill(from, NEVER);
    var days = new DaySlots(lane, this, available);
    lane.forEachDay(days::arrange);
    days.spread();
    spans = new SpanRows(lane, this, available.spans(), days.foremost());
    zooms = new Zooms(lane.ofDays(), from);
  }

  /** The row of an item, from the top of the lane, those of spans first. */
  int row(int item) {
    return rows[item];
  }

  /** Where in its day an item stands, from 0, its start, to 1. */
  double part(int item) {
    return parts[item];
  }

  /** From how many pixels per day on an item is shown. */
  double from(int item) {
    return from[item];
  }

  void put(int item, int row, double part, double shownFrom) {
    rows[item] = (short) row;
    parts[item] = (float) part;
    from[item] = shownFrom;
  }

  /** The items shown at a zoom of which a stretch shows a part. */
  List<Integer> shown(Stretch stretch, double pixelsPerDay) {
    var found = new ArrayList<Integer>();
    spans.shown(stretch, pixelsPerDay, found::add);
    int first = lane.firstFrom(Math.floor(stretch.start()));
    int end = lane.firstFrom(stretch.end());
    if (zooms.countUpTo(pixelsPerDay) < end - first) {
      zooms.forEachUpTo(
          pixelsPerDay,
          item -> {
            if (item >= first && item < end) {
              addShown(item, stretch, pixelsPerDay, found);
            }
          });
    } else {
      for (int item = first; item < end; item++) {
        if (lane.items().get(item).isWithinDay()) {
          addShown(item, stretch, pixelsPerDay, found);
        }
      }
    }
    return found;
  }

  private void addShown(int item, Stretch stretch, double pixelsPerDay, List<Integer> found) {
    if (from[item] <= pixelsPerDay && lane.items().get(item).known().overlaps(stretch)) {
      found.add(item);
    }
  }
}
