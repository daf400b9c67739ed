package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import dateline.layout.OverviewScale;
import dateline.layout.Stretch;
import java.util.Optional;

/**
 * A drag under way: what was taken hold of, and where.
 *
 * @param held what the pointer was pressed on; empty for the ground
 * @param x where the pointer is
 * @param y where the pointer is
 */
record Drag(Optional<Hit.Target> held, double x, double y) {

  /** The shortest time that dragging a handle leaves, in days. */
  private static final double SHORTEST = 0.05;

  static Drag from(double x, double y, DisplayList picture) {
    return new Drag(picture.hitAt(x, y).map(Hit::target), x, y);
  }

  /** Moves what is held with the pointer. */
  Drag to(double newX, double newY, TimelineView view) {
    var overview = view.picture().geometry().overview();
    if (held.isPresent() && held.get() instanceof Hit.OfHandle handle) {
      view.stretchProperty().set(resized(view.stretch(), handle.start(), overview.moment(newX)));
    } else if (held.isPresent() && held.get() instanceof Hit.OfWindow) {
      view.stretchProperty().set(moved(view.stretch(), overview, newX - x));
    } else if (held.isEmpty() || !(held.get() instanceof Hit.OfOverview)) {
      view.pan(newX - x);
      view.scroll(y - newY);
    }
    return new Drag(held, newX, newY);
  }

  private static Stretch resized(Stretch view, boolean start, double moment) {
    return start
        ? new Stretch(Math.min(moment, view.end() - SHORTEST), view.end())
        : new Stretch(view.start(), Math.max(moment, view.start() + SHORTEST));
  }

  /** The middle of the window follows the pointer, whatever the scale is there. */
  private static Stretch moved(Stretch view, OverviewScale overview, double dx) {
    double middle = (view.start() + view.end()) / 2;
    double by = overview.moment(overview.x(middle) + dx) - middle;
    return new Stretch(view.start() + by, view.end() + by);
  }
}
