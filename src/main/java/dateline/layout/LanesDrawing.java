package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws the lanes with their cards. */
record LanesDrawing(Canvas canvas, Frame frame, ViewState state) {

  /** A lane where it stands, scrolled, with its cards. */
  record Placed(Lane lane, double top, double height, Placement placement) {}

  /** How high all lanes are, how far they are scrolled, and where each one stands then. */
  record View(double height, double scroll, List<Rect> lanes) {}

  View draw(TimelineIndex index, TimeScale scale) {
    var plan = plan(index, scale);
    var placed = place(index, scale, plan);
    var whole = Rect.between(0, frame.lanes().y(), frame.lanes().right(), frame.lanes().bottom());
    boolean scrolls = plan.total() > frame.lanes().height();
    double end = frame.lanes().bottom() - (scrolls ? ScrollDrawing.ROOM : 0);
    canvas.clipped(whole, inside -> drawHeaders(placed, end));
    canvas.clipped(frame.lanes(), inside -> drawCards(placed, scale));
    double down = frame.lanes().y() - scroll(plan);
    var lanes = plan.rooms().stream().map(room -> room.box().movedDown(down).area()).toList();
    return new View(plan.total(), scroll(plan), lanes);
  }

  /** The lanes in view, from the top. */
  List<Placed> place(TimelineIndex index, TimeScale scale) {
    return place(index, scale, plan(index, scale));
  }

  private List<Placed> place(TimelineIndex index, TimeScale scale, LanePlan plan) {
    var pinned =
        Stream.of(state.marks().focused(), state.marks().selected())
            .flatMap(id -> id.flatMap(index::item).stream())
            .distinct()
            .toList();
    double down = frame.lanes().y() - scroll(plan);
    var placed = new ArrayList<Placed>();
    for (var room : plan.rooms()) {
      var box = room.box().movedDown(down);
      if (box.area().bottom() > frame.lanes().y() && box.area().y() < frame.lanes().bottom()) {
        var placer = new Placer(Axis.of(scale), box, index.titles(), pinned);
        placed.add(
            new Placed(
                room.lane(), box.area().y(), box.area().height(), placer.place(room.lane())));
      }
    }
    return placed;
  }

  /** Lanes stay while one moves within a view's length of what they hold. */
  LanePlan plan(TimelineIndex index, TimeScale scale) {
    var view = scale.stretch();
    var around = new Stretch(view.start() - view.length(), view.end() + view.length());
    var area = frame.lanes();
    var lanes = index.lanes(state.lanes());
    var rows =
        index.rows(
            new LaneRows.Input(
                lanes, index.story(), area.width(), area.height(), state.lanes().withScroll(0)));
    return new LanePlan(lanes, rows, around, area);
  }

  private double scroll(LanePlan plan) {
    double most = Math.max(0, plan.total() - frame.lanes().height());
    return Math.max(0, Math.min(most, state.lanes().scroll()));
  }

  private void drawHeaders(List<Placed> placed, double end) {
    var drawing = new LaneDrawing(canvas, frame, end);
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
