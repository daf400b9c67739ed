package dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** Draws the lanes with their cards. */
record LanesDrawing(Canvas canvas, Frame frame, ViewState state, Titles titles) {

  /** A lane where it stands, scrolled, with its cards. */
  record Placed(Lane lane, double top, double height, Placement placement) {}

  /** How high all lanes are, and how far they are scrolled. */
  record View(double height, double scroll) {}

  View draw(List<Lane> all, TimeScale scale) {
    var axis = Axis.of(scale);
    var lanes = near(all, axis);
    var plan = plan(lanes, axis);
    double scroll = scroll(plan);
    var placed = place(lanes, axis, plan);
    var whole = Rect.between(0, frame.lanes().y(), frame.lanes().right(), frame.lanes().bottom());
    canvas.clipped(whole, inside -> drawHeaders(placed));
    canvas.clipped(frame.lanes(), inside -> drawCards(placed, scale));
    return new View(plan.total(), scroll);
  }

  List<Placed> place(List<Lane> all, TimeScale scale) {
    var axis = Axis.of(scale);
    var lanes = near(all, axis);
    return place(lanes, axis, plan(lanes, axis));
  }

  /**
   * Lanes with an event in view, or within one more view on either side, so that a lane does not go
   * while one moves within it.
   */
  private static List<Lane> near(List<Lane> lanes, Axis axis) {
    var view = axis.scale().stretch();
    var around = new Stretch(view.start() - view.length(), view.end() + view.length());
    return lanes.stream().filter(lane -> !lane.cells(axis.unit()).isEmpty(around)).toList();
  }

  private LanePlan plan(List<Lane> lanes, Axis axis) {
    return new LanePlan(
        new LanePlan.Input(lanes, axis, titles), state.lanes(), frame.lanes().height());
  }

  private double scroll(LanePlan plan) {
    double most = Math.max(0, plan.total() - frame.lanes().height());
    return Math.max(0, Math.min(most, state.lanes().scroll()));
  }

  private List<Placed> place(List<Lane> lanes, Axis axis, LanePlan plan) {
    var placed = new ArrayList<Placed>();
    double scroll = scroll(plan);
    for (int i = 0; i < lanes.size(); i++) {
      double top = frame.lanes().y() + plan.top(i) - scroll;
      double bottom = top + plan.height(i);
      if (bottom > frame.lanes().y() && top < frame.lanes().bottom()) {
        var area =
            Rect.between(
                frame.lanes().x(),
                top + LanePlan.PAD,
                frame.lanes().right(),
                bottom - LanePlan.PAD);
        var placer = new Placer(axis, area, titles, state.marks().selected());
        var lane = lanes.get(i);
        placed.add(
            new Placed(
                lane,
                top,
                plan.height(i),
                isCollapsed(lane) ? placer.collapsed(lane) : placer.place(lane)));
      }
    }
    return placed;
  }

  private void drawHeaders(List<Placed> placed) {
    var drawing = new LaneDrawing(canvas, frame);
    for (var lane : placed) {
      if (state.lanes().mode() != LaneMode.NONE) {
        drawing.header(lane.lane(), lane.top(), lane.height(), isCollapsed(lane.lane()));
      }
    }
    placed.stream().skip(1).forEach(lane -> drawing.line(lane.top()));
  }

  private void drawCards(List<Placed> placed, TimeScale scale) {
    var drawing = new CardDrawing(canvas, state, frame.lanes(), scale);
    placed.forEach(lane -> drawing.draw(lane.lane(), lane.placement()));
  }

  private boolean isCollapsed(Lane lane) {
    return state.lanes().collapsed().contains(lane.key());
  }
}
