package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import dateline.layout.OverviewScale;
import dateline.layout.Stretch;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/**
 * A drag under way: what was taken hold of, and where.
 *
 * @param held what the pointer was pressed on; empty for the ground
 * @param anchor the moment of the overview where it was pressed
 * @param at where the pointer is, in the picture
 */
record Drag(Optional<Hit.Target> held, double anchor, Point2D at) {

  /** The shortest time that dragging in the overview leaves, in days. */
  private static final double SHORTEST = 0.05;

  static Drag from(Point2D at, DisplayList picture) {
    return new Drag(
        picture.hitAt(at.getX(), at.getY()).map(Hit::target),
        picture.geometry().overview().moment(at.getX()),
        at);
  }

  /** Moves what is held with the pointer; where the overview is empty, spans a new window. */
  Drag to(Point2D now, TimelineView view) {
    var navigator = view.navigator();
    var overview = view.picture().geometry().overview();
    if (isHeld(Hit.OfHandle.class)) {
      boolean start = ((Hit.OfHandle) held.get()).start();
      navigator.jump(resized(view.stretch(), start, overview.moment(now.getX())));
    } else if (isHeld(Hit.OfWindow.class)) {
      navigator.jump(moved(view.stretch(), overview, now.getX() - at.getX()));
    } else if (isHeld(Hit.OfOverview.class)) {
      navigator.jump(spanned(anchor, overview.moment(now.getX())));
    } else if (isHeld(Hit.OfLane.class)) {
      moveLane(((Hit.OfLane) held.get()).lane(), now, view);
    } else {
      navigator.pan(now.getX() - at.getX());
      navigator.scroll(at.getY() - now.getY());
    }
    return new Drag(held, anchor, now);
  }

  /** The lane goes where the pointer is, as soon as it is over another one's middle. */
  private static void moveLane(String lane, Point2D now, TimelineView view) {
    view.picture().hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfLane && hit.area().contains(1, now.getY()))
        .findFirst()
        .ifPresent(
            hit ->
                view.navigator()
                    .moveTo(
                        lane,
                        ((Hit.OfLane) hit.target()).lane(),
                        now.getY() > hit.area().centreY()));
  }

  private boolean isHeld(Class<? extends Hit.Target> sort) {
    return held.filter(sort::isInstance).isPresent();
  }

  Cursor cursor() {
    return isHeld(Hit.OfHandle.class) || isHeld(Hit.OfOverview.class)
        ? Cursor.H_RESIZE
        : Cursor.CLOSED_HAND;
  }

  /** The cursor that says what a press there would do. */
  static Cursor cursorOver(Hit.Target target) {
    if (target instanceof Hit.OfHandle) {
      return Cursor.H_RESIZE;
    }
    return target instanceof Hit.OfWindow ? Cursor.OPEN_HAND : Cursor.HAND;
  }

  private static Stretch resized(Stretch view, boolean start, double moment) {
    return start
        ? new Stretch(Math.min(moment, view.end() - SHORTEST), view.end())
        : new Stretch(view.start(), Math.max(moment, view.start() + SHORTEST));
  }

  private static Stretch spanned(double anchor, double moment) {
    double start = Math.min(anchor, moment);
    return new Stretch(start, Math.max(start + SHORTEST, Math.max(anchor, moment)));
  }

  /** The middle of the window follows the pointer, whatever the scale is there. */
  private static Stretch moved(Stretch view, OverviewScale overview, double dx) {
    double middle = (view.start() + view.end()) / 2;
    double by = overview.moment(overview.x(middle) + dx) - middle;
    return new Stretch(view.start() + by, view.end() + by);
  }
}
