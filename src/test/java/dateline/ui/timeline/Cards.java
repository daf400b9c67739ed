package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.Hit;
import java.util.List;
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

  /** A point on a chip that is wide enough to press on, on the screen. */
  public static Point2D more(TimelineView view) {
    return view.picture().hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfMore && hit.area().width() > 8)
        .filter(hit -> hit.area().height() > 8)
        .findFirst()
        .map(hit -> onScreen(view, hit.area().centreX(), hit.area().centreY()))
        .orElseThrow(() -> new AssertionError("no chip"));
  }

  /** The keys of the lanes that are seen, from the top. */
  public static List<String> lanes(TimelineView view) {
    return Walk.lanes(view.picture());
  }

  /** A point on the name of a lane, on the screen. */
  public static Point2D lane(TimelineView view, String lane) {
    return view.picture().hits().stream()
        .filter(hit -> hit.target().equals(new Hit.OfLane(lane)))
        .findFirst()
        .map(hit -> onScreen(view, hit.area().centreX(), hit.area().centreY()))
        .orElseThrow(() -> new AssertionError("no lane " + lane));
  }

  /** A point on the lanes where nothing is, on the screen. */
  public static Point2D ground(TimelineView view) {
    var picture = view.picture();
    var lanes = picture.geometry().lanes();
    for (double y = lanes.bottom() - 4; y > lanes.y(); y -= 4) {
      for (double x = lanes.x() + 80; x < lanes.right() - 80; x += 8) {
        if (picture.hitAt(x, y).isEmpty()) {
          return onScreen(view, x, y);
        }
      }
    }
    throw new AssertionError("no ground");
  }

  /** A point of the overview, from 0, its left end, to 1, on the screen. */
  public static Point2D inOverview(TimelineView view, double part) {
    return view.picture().hits().stream()
        .filter(hit -> hit.target() instanceof Hit.OfOverview)
        .findFirst()
        .map(Hit::area)
        .map(area -> onScreen(view, area.x() + part * area.width(), area.centreY()))
        .orElseThrow();
  }

  /** The moment under a point of the overview. */
  public static double momentInOverview(TimelineView view, Point2D onScreen) {
    double x = view.screenToLocal(onScreen).getX() / view.typeScaleProperty().get();
    return view.picture().geometry().overview().moment(x);
  }

  /** How far the lanes can be scrolled. */
  public static double maxScroll(TimelineView view) {
    return view.picture().geometry().maxScroll();
  }

  private static Point2D onScreen(TimelineView view, double x, double y) {
    double scale = view.typeScaleProperty().get();
    return view.localToScreen(x * scale, y * scale);
  }
}
