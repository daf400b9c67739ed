package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which lanes are shown, and where each stands. */
final class LanePlan {

  /** A lane and where it stands. */
  record Room(Lane lane, LaneBox box) {}

  private final List<Room> rooms = new ArrayList<>();
  private double total;

  /**
   * Stacks the lanes that hold anything of a time; what height is left over goes to all open ones
   * alike.
   *
   * @param area the part of the picture that shows lanes
   */
  LanePlan(List<Lane> lanes, LaneRows rows, Stretch around, Rect area) {
    var seen = IntStream.range(0, lanes.size()).filter(i -> lanes.get(i).within(around) > 0);
    double left = area.height();
    int open = 0;
    var shown = seen.toArray();
    for (int lane : shown) {
      left -= LaneBox.height(rows.of(lane), rows.lines());
      open += rows.of(lane).equals(LaneRows.FOLDED) ? 0 : 1;
    }
    double spare = Math.floor(Math.max(0, left) / Math.max(1, open));
    for (int lane : shown) {
      boolean folded = rows.of(lane).equals(LaneRows.FOLDED);
      double height = LaneBox.height(rows.of(lane), rows.lines()) + (folded ? 0 : spare);
      var inside = Rect.between(area.x(), total, area.right(), total + height);
      rooms.add(new Room(lanes.get(lane), new LaneBox(inside, rows.of(lane), rows.lines())));
      total += height;
    }
  }

  /** The lanes that are shown, from the top, unscrolled. */
  List<Room> rooms() {
    return rooms;
  }

  /** How high all lanes are together. */
  double total() {
    return total;
  }
}
