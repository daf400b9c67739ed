package dateline.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A picture of the timeline: what to draw and what a pointer meets where. Equal inputs give equal
 * lists.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shapes to be drawn in this order
 * @param hits the last one that holds a point is on top
 * @param geometry where the parts of the picture lie
 */
public record DisplayList(
    double width, double height, List<Shape> shapes, List<Hit> hits, Geometry geometry) {

  /**
   * Where the parts of a picture lie, for gestures.
   *
   * @param scale the time axis of the lanes
   * @param overview the time axis of the overview
   * @param lanes the part that shows lanes, without their headers
   * @param lanesHeight how high all lanes are together; they scroll where it is more than is shown
   * @param scroll how far they are scrolled, from 0
   */
  public record Geometry(
      TimeScale scale, OverviewScale overview, Rect lanes, double lanesHeight, double scroll) {

    /** How far the lanes can be scrolled. */
    public double maxScroll() {
      return Math.max(0, lanesHeight - lanes.height());
    }
  }

  public DisplayList {
    requireNonNull(geometry, "geometry");
    shapes = List.copyOf(shapes);
    hits = List.copyOf(hits);
  }

  /** What is on top at a point. */
  public Optional<Hit> hitAt(double x, double y) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (hits.get(i).area().contains(x, y)) {
        return Optional.of(hits.get(i));
      }
    }
    return Optional.empty();
  }

  /** Has a painter draw everything. */
  public void paint(Painter painter) {
    shapes.forEach(shape -> shape.paint(painter));
  }
}
