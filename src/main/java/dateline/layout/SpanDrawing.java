package dateline.layout;

import dateline.layout.Shape.Fade;
import dateline.layout.Shape.Stop;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws what is known to be within a time, and what lasts as long, its title where it is seen. */
record SpanDrawing(Canvas canvas, CardInk ink, TimeScale scale) {

  private static final TypeStyle DETAIL = TypeStyle.regular(12);

  /** How opaque a span is at most. */
  static final double STRENGTH = 0.17;

  /** How much of a vague span fades at either end. */
  private static final double FADE = 0.25;

  /** How much is left of the colour at the ends of a card that stands at no hour. */
  private static final double FAINT = 0.35;

  /**
   * Draws a span.
   *
   * @param seen the part of it in view, at its whole height
   */
  void draw(Card card, Rect seen) {
    var item = card.item();
    var colour = ink.colour(item);
    var area = card.area();
    canvas.fill(area, CardDrawing.RADIUS, canvas.palette().of(Role.SURFACE));
    canvas.add(new Fade(area, CardDrawing.RADIUS, stops(item, area, colour)));
    if (item.event().subject().planned()) {
      canvas.stroke(area.inset(0.5), CardDrawing.RADIUS, Stroke.dashed(colour, 1));
    } else if (!item.isVague()) {
      canvas.fill(new Rect(area.x(), area.y(), CardText.EDGE, area.height()), 2, colour);
    }
    text(card, seen);
  }

  /** The ground of a card that stands at no hour: like a span of which the ends are a guess. */
  void loose(Item item, Rect area) {
    var colour = ink.colour(item);
    var ground = ink.isFound(item) ? Role.FOUND : Role.SURFACE;
    canvas.fill(area, CardDrawing.RADIUS, canvas.palette().of(ground));
    var stops =
        DoubleStream.of(0, FADE, 1 - FADE, 1)
            .mapToObj(at -> new Stop(at, colour.at(looseness(at) * STRENGTH * colour.opacity())))
            .toList();
    canvas.add(new Fade(area, CardDrawing.RADIUS, stops));
    if (item.event().subject().planned()) {
      canvas.stroke(area.inset(0.5), CardDrawing.RADIUS, Stroke.dashed(colour, 1));
    }
  }

  private static double looseness(double part) {
    return part == 0 || part == 1 ? FAINT : 1;
  }

  private void text(Card card, Rect seen) {
    var item = card.item();
    double left = seen.x() + CardText.PAD_X + 2;
    double badges = new BadgeDrawing(canvas, ink).draw(item, seen.right() - 6, seen.centreY());
    double room = badges - 8 - left - CardText.INDENT;
    var colour = ink.colour(item);
    var title = TextMeasure.fit(card.text().get(0), CardText.TITLE, Math.max(0, room));
    double width = TextMeasure.width(title, CardText.TITLE);
    if (ink.isFound(item)) {
      var ground =
          new Rect(left - 6, seen.y() + 4, width + CardText.INDENT + 12, seen.height() - 8);
      canvas.fill(ground, CardDrawing.RADIUS, canvas.palette().of(Role.FOUND));
    }
    canvas.add(Symbols.of(item.group(), left + 3, seen.centreY(), colour));
    double x = left + CardText.INDENT;
    double baseline = seen.centreY() + CardText.TITLE.size() * 0.36;
    canvas.text(title, x, baseline, CardText.TITLE, ink.ink(item));
    var date = DateWords.of(item.event().date().range());
    if (width + 10 + TextMeasure.width(date, DETAIL) <= room) {
      canvas.text(date, x + width + 10, baseline, DETAIL, Role.SECONDARY);
    }
  }

  /** Firm where its ends are days that the sources name, fading out where they are a guess. */
  private List<Stop> stops(Item item, Rect area, Colour colour) {
    double start = scale.x(item.known().start());
    double length = scale.x(item.known().end()) - start;
    return DoubleStream.of(
            area.x(), start + length * FADE, start + length * (1 - FADE), area.right())
        .filter(x -> x >= area.x() && x <= area.right())
        .distinct()
        .sorted()
        .mapToObj(
            x ->
                new Stop(
                    (x - area.x()) / area.width(),
                    colour.at(strength(item, (x - start) / length) * colour.opacity())))
        .toList();
  }

  /** How opaque a span is at a part of its length. */
  private static double strength(Item item, double part) {
    double inside = Math.max(0, Math.min(1, part));
    return item.isVague()
        ? STRENGTH * Math.min(1, Math.min(inside, 1 - inside) / FADE)
        : STRENGTH * (1 - 0.7 * inside);
  }
}
