package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import javafx.geometry.Point2D;
import javafx.scene.Parent;

/** Where the cards of a timeline view lie, for a test to press on. */
public final class Cards {

  private Cards() {}

  public static TimelineView viewIn(Parent root) {
    return (TimelineView) root.lookup(".timeline-view");
  }

  /** The picture of what the view shows now, worked out if it is not yet. */
  public static DisplayList picture(TimelineView view) {
    return view.picture();
  }

  /** A point on the card of an event, on the screen. */
  public static Point2D card(TimelineView view, String eventId) {
    return view.picture().hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfEvent event && event.eventId().equals(eventId))
        .findFirst()
        .map(hit -> onScreen(view, hit.area().x() + 12, hit.area().centreY()))
        .orElseThrow(() -> new AssertionError("no card of " + eventId));
  }

  /** A point on the first hit of some sort, on the screen. */
  public static Point2D first(TimelineView view, Class<? extends Hit.Target> sort) {
    return view.picture().hits().stream()
        .filter(hit -> sort.isInstance(hit.target()))
        .findFirst()
        .map(hit -> onScreen(view, hit.area().centreX(), hit.area().centreY()))
        .orElseThrow(() -> new AssertionError("no " + sort));
  }

  /** The moment under a point of the screen. */
  public static double moment(TimelineView view, Point2D onScreen) {
    double x = view.screenToLocal(onScreen).getX() / view.typeScaleProperty().get();
    return view.picture().geometry().scale().moment(x);
  }

  private static Point2D onScreen(TimelineView view, double x, double y) {
    double scale = view.typeScaleProperty().get();
    return view.localToScreen(x * scale, y * scale);
  }
}
