package dateline.export;

import dateline.layout.Colour;
import dateline.layout.Painter;
import dateline.layout.Rect;
import dateline.layout.Shape;
import dateline.layout.Stroke;
import dateline.layout.TypeStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Paints a display list with Java2D. */
final class Java2dPainter implements Painter {

  private static final double NO_WIDTH = 0.01;

  private final Graphics2D graphics;
  private final Map<TypeStyle.Weight, Font> fonts;

  Java2dPainter(Graphics2D graphics) {
    this(graphics, new EnumMap<>(TypeStyle.Weight.class));
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private Java2dPainter(Graphics2D graphics, Map<TypeStyle.Weight, Font> fonts) {
    this.graphics = graphics;
    this.fonts = fonts;
  }

  @Override
  public void box(Shape.Box box) {
    var shape = rounded(box.area(), box.radius());
    box.fill().ifPresent(colour -> fill(shape, colour));
    box.stroke().ifPresent(stroke -> draw(shape, stroke));
  }

  @Override
  public void line(Shape.Line line) {
    draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.stroke());
  }

  @Override
  public void polygon(Shape.Polygon polygon) {
    var path = new Path2D.Double();
    var first = polygon.points().get(0);
    path.moveTo(first.x(), first.y());
    polygon.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    path.closePath();
    fill(path, polygon.fill());
  }

  @Override
  public void circle(Shape.Circle circle) {
    double size = circle.radius() * 2;
    var shape =
        new Ellipse2D.Double(
            circle.x() - circle.radius(), circle.y() - circle.radius(), size, size);
    circle.fill().ifPresent(colour -> fill(shape, colour));
    circle.stroke().ifPresent(stroke -> draw(shape, stroke));
  }

  @Override
  public void text(Shape.Text text) {
    var font = fonts.computeIfAbsent(text.style().weight(), Java2dPainter::font);
    graphics.setFont(font.deriveFont((float) text.style().size()));
    graphics.setColor(colour(text.colour()));
    graphics.drawString(text.text(), (float) text.x(), (float) text.baseline());
  }

  @Override
  public void hatch(Shape.Hatch hatch) {
    var area = hatch.area();
    var inside = clipped(area);
    double from = Math.floor((area.x() - area.height()) / hatch.gap()) * hatch.gap();
    for (double x = from; x < area.right(); x += hatch.gap()) {
      inside.draw(new Line2D.Double(x, area.bottom(), x + area.height(), area.y()), hatch.stroke());
    }
    inside.graphics.dispose();
  }

  @Override
  public void fade(Shape.Fade fade) {
    var area = fade.area();
    if (area.width() < NO_WIDTH) {
      return;
    }
    int count = fade.stops().size();
    var at = new float[count];
    var colours = new Color[count];
    for (int i = 0; i < count; i++) {
      at[i] = (float) fade.stops().get(i).at();
      colours[i] = colour(fade.stops().get(i).colour());
    }
    graphics.setPaint(
        new LinearGradientPaint((float) area.x(), 0, (float) area.right(), 0, at, colours));
    graphics.fill(rounded(area, fade.radius()));
  }

  @Override
  public void group(Shape.Group group) {
    var inside = clipped(group.clip());
    group.shapes().forEach(shape -> shape.paint(inside));
    inside.graphics.dispose();
  }

  private Java2dPainter clipped(Rect clip) {
    var inside = (Graphics2D) graphics.create();
    inside.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
    return new Java2dPainter(inside, fonts);
  }

  private void fill(java.awt.Shape shape, Colour colour) {
    graphics.setColor(colour(colour));
    graphics.fill(shape);
  }

  private void draw(java.awt.Shape shape, Stroke stroke) {
    graphics.setColor(colour(stroke.colour()));
    graphics.setStroke(stroke(stroke));
    graphics.draw(shape);
  }

  private static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.width();
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    var dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  private static java.awt.Shape rounded(Rect area, double radius) {
    return radius <= 0
        ? new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height())
        : new RoundRectangle2D.Double(
            area.x(), area.y(), area.width(), area.height(), radius * 2, radius * 2);
  }

  private static Color colour(Colour colour) {
    return new Color(
        colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.opacity() * 255));
  }

  private static Font font(TypeStyle.Weight weight) {
    try (var in = TypeStyle.class.getResourceAsStream(weight.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read font " + weight.resource(), e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("no font: " + weight.resource(), e);
    }
  }
}
