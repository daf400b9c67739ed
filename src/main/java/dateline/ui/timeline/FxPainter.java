package dateline.ui.timeline;

import dateline.layout.Colour;
import dateline.layout.DisplayList;
import dateline.layout.Painter;
import dateline.layout.Rect;
import dateline.layout.Shape;
import dateline.layout.Stroke;
import dateline.layout.TypeStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Paints a display list with JavaFX. Inter must have been loaded. */
final class FxPainter implements Painter {

  /** Rounded shapes with fewer rows of pixels between their corners are filled as they are. */
  private static final double WORTHWHILE = 6;

  private final GraphicsContext context;
  private final Map<Colour, Color> colours = new HashMap<>();
  private final Map<TypeStyle, Font> fonts = new HashMap<>();

  private double scale = 1;

  FxPainter(GraphicsContext context) {
    this.context = context;
  }

  /**
   * Paints a picture over all that was there; it has a ground of its own.
   *
   * @param newScale how much larger than it is
   */
  void paint(DisplayList picture, double newScale) {
    scale = newScale;
    context.save();
    context.scale(scale, scale);
    picture.paint(this);
    context.restore();
  }

  @Override
  public void box(Shape.Box box) {
    box.fill().ifPresent(colour -> fill(box.area(), box.radius(), color(colour)));
    box.stroke().ifPresent(stroke -> stroke(box.area(), box.radius(), stroke));
  }

  /** Strokes the ends with the corners, and fills the sides, as {@link #fill} does. */
  private void stroke(Rect area, double radius, Stroke stroke) {
    use(stroke);
    double top = rowBelow(area.y() + radius);
    double bottom = rowAbove(area.bottom() - radius);
    if (isSplit(area, radius, bottom - top) && stroke.dashes().isEmpty()) {
      traceEnd(area, top, area.y(), radius);
      context.stroke();
      traceEnd(area, bottom, area.bottom(), radius);
      context.stroke();
      context.setFill(color(stroke.colour()));
      double half = stroke.width() / 2;
      context.fillRect(area.x() - half, top, stroke.width(), bottom - top);
      context.fillRect(area.right() - half, top, stroke.width(), bottom - top);
    } else {
      double arc = 2 * radius;
      context.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
    }
  }

  /**
   * Fills the ends with the corners as curves and what lies between them as a rectangle, which
   * takes a tenth of the time. They meet between two rows of pixels, where no seam shows.
   */
  private void fill(Rect area, double radius, Paint paint) {
    context.setFill(paint);
    double top = rowBelow(area.y() + radius);
    double bottom = rowAbove(area.bottom() - radius);
    if (radius <= 0) {
      context.fillRect(area.x(), area.y(), area.width(), area.height());
    } else if (isSplit(area, radius, bottom - top)) {
      traceEnd(area, top, area.y(), radius);
      context.fill();
      context.fillRect(area.x(), top, area.width(), bottom - top);
      traceEnd(area, bottom, area.bottom(), radius);
      context.fill();
    } else {
      double arc = 2 * radius;
      context.fillRoundRect(area.x(), area.y(), area.width(), area.height(), arc, arc);
    }
  }

  private static boolean isSplit(Rect area, double radius, double middle) {
    return radius > 0 && middle >= WORTHWHILE && area.width() > 2 * radius;
  }

  private double rowBelow(double y) {
    return Math.ceil(y * scale) / scale;
  }

  private double rowAbove(double y) {
    return Math.floor(y * scale) / scale;
  }

  /** Goes from a row around the two corners at the top or bottom of an area and back to the row. */
  private void traceEnd(Rect area, double row, double end, double radius) {
    context.beginPath();
    context.moveTo(area.x(), row);
    context.arcTo(area.x(), end, area.right(), end, radius);
    context.arcTo(area.right(), end, area.right(), row, radius);
    context.lineTo(area.right(), row);
  }

  @Override
  public void line(Shape.Line line) {
    double half = line.stroke().width() / 2;
    if (!line.stroke().dashes().isEmpty()) {
      stroke(line);
    } else if (line.x1() == line.x2()) {
      fillBar(line, line.x1() - half, Math.min(line.y1(), line.y2()));
    } else if (line.y1() == line.y2()) {
      fillBar(line, Math.min(line.x1(), line.x2()), line.y1() - half);
    } else {
      stroke(line);
    }
  }

  private void stroke(Shape.Line line) {
    use(line.stroke());
    context.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
  }

  /** An upright or level line is a rectangle, which is filled many times faster. */
  private void fillBar(Shape.Line line, double left, double top) {
    double width = line.stroke().width();
    context.setFill(color(line.stroke().colour()));
    context.fillRect(
        left,
        top,
        Math.max(width, Math.abs(line.x2() - line.x1())),
        Math.max(width, Math.abs(line.y2() - line.y1())));
  }

  @Override
  public void polygon(Shape.Polygon polygon) {
    context.setFill(color(polygon.fill()));
    context.fillPolygon(
        polygon.points().stream().mapToDouble(Shape.Point::x).toArray(),
        polygon.points().stream().mapToDouble(Shape.Point::y).toArray(),
        polygon.points().size());
  }

  @Override
  public void circle(Shape.Circle circle) {
    double left = circle.x() - circle.radius();
    double top = circle.y() - circle.radius();
    double size = 2 * circle.radius();
    circle
        .fill()
        .ifPresent(
            fill -> {
              context.setFill(color(fill));
              context.fillOval(left, top, size, size);
            });
    circle
        .stroke()
        .ifPresent(
            stroke -> {
              use(stroke);
              context.strokeOval(left, top, size, size);
            });
  }

  @Override
  public void text(Shape.Text text) {
    context.setFont(fonts.computeIfAbsent(text.style(), FxPainter::font));
    context.setFill(color(text.colour()));
    context.fillText(text.text(), text.x(), text.baseline());
  }

  @Override
  public void hatch(Shape.Hatch hatch) {
    var area = hatch.area();
    clipped(area, () -> hatchAll(area, hatch));
  }

  /** Hatched areas that touch continue each other. */
  private void hatchAll(Rect area, Shape.Hatch hatch) {
    use(hatch.stroke());
    double from = Math.floor((area.x() - area.height()) / hatch.gap()) * hatch.gap();
    for (double x = from; x < area.right(); x += hatch.gap()) {
      context.strokeLine(x, area.bottom(), x + area.height(), area.y());
    }
  }

  @Override
  public void fade(Shape.Fade fade) {
    var area = fade.area();
    var stops = fade.stops().stream().map(s -> new Stop(s.at(), color(s.colour()))).toList();
    fill(
        area,
        fade.radius(),
        new LinearGradient(area.x(), 0, area.right(), 0, false, CycleMethod.NO_CYCLE, stops));
  }

  @Override
  public void group(Shape.Group group) {
    clipped(group.clip(), () -> group.shapes().forEach(shape -> shape.paint(this)));
  }

  /**
   * Clips to whole pixels, also where the picture is enlarged: any other clip makes the canvas
   * blend layers of its whole size, which takes a hundred times as long.
   */
  private void clipped(Rect clip, Runnable painting) {
    double left = whole(clip.x());
    double top = whole(clip.y());
    context.save();
    context.beginPath();
    context.rect(left, top, whole(clip.right()) - left, whole(clip.bottom()) - top);
    context.clip();
    painting.run();
    context.restore();
  }

  /** The nearest border between two pixels. */
  private double whole(double coordinate) {
    return Math.rint(coordinate * scale) / scale;
  }

  private void use(Stroke stroke) {
    context.setStroke(color(stroke.colour()));
    context.setLineWidth(stroke.width());
    context.setLineCap(StrokeLineCap.BUTT);
    context.setLineDashes(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private Color color(Colour colour) {
    return colours.computeIfAbsent(
        colour, c -> Color.rgb(c.red(), c.green(), c.blue(), c.opacity()));
  }

  private static Font font(TypeStyle style) {
    return switch (style.weight()) {
      case REGULAR -> Font.font("Inter", FontWeight.NORMAL, style.size());
      case SEMIBOLD -> Font.font("Inter SemiBold", style.size());
      case BOLD -> Font.font("Inter", FontWeight.BOLD, style.size());
    };
  }
}
