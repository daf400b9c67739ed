package dateline.layout;

import dateline.layout.Placement.Sequel;
import dateline.layout.Shape.Fade;
import dateline.layout.Shape.Stop;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws the cards, spans and chips of a lane. */
final class CardDrawing {

  private static final double RADIUS = 5;
  private static final TypeStyle DETAIL = TypeStyle.regular(12);
  private static final TypeStyle CHIP = TypeStyle.semibold(11);
  private static final double BADGE_HEIGHT = 16;

  /** How wide a step of the density band is. */
  private static final double BAND = 6;

  /** How wide the dot on a new card is. */
  private static final double FRESH = 8;

  /** How opaque the colours of a card are that a filter left out. */
  private static final double DIM = 0.35;

  /** How opaque a span is at most. */
  static final double STRENGTH = 0.17;

  /** How much of a vague span fades at either end. */
  private static final double FADE = 0.25;

  private final Canvas canvas;
  private final ViewState state;
  private final Rect view;
  private final TimeScale scale;

  /** Draws what lies in a view, which is the lanes' part of the picture. */
  CardDrawing(Canvas canvas, ViewState state, Rect view, TimeScale scale) {
    this.scale = scale;
    this.canvas = canvas;
    this.state = state;
    this.view = view;
  }

  void draw(Lane lane, Placement placement) {
    placement.leaving().forEach(this::drawForm);
    placement.cards().forEach(card -> draw(lane, card));
    placement.sequels().forEach(this::draw);
    placement.chips().forEach(chip -> draw(lane, chip));
  }

  private void drawForm(Card card) {
    if (card.form() == Card.Form.SPAN) {
      span(card);
    } else {
      card(card);
    }
  }

  /** A small arrow from a card to what came after it. */
  private void draw(Sequel sequel) {
    var colour = canvas.palette().of(Role.SECONDARY);
    canvas.add(
        sequel.down()
            ? Symbols.down(sequel.x(), sequel.y() - 1, 4.5, colour)
            : Symbols.arrow(false, sequel.x(), sequel.y(), 4.5, colour));
  }

  private void draw(Lane lane, Card card) {
    var seen = seen(card.area());
    var area = card.form() == Card.Form.SPAN ? seen : card.area();
    drawForm(card);
    var id = card.item().event().id();
    if (state.marks().selected().filter(id::equals).isPresent()) {
      var outline = Stroke.solid(canvas.palette().of(Role.SELECTION), 2);
      canvas.stroke(area.inset(-2.5), RADIUS + 2.5, outline);
    }
    if (state.marks().focused().filter(id::equals).isPresent()) {
      focus(area);
    }
    if (state.marks().fresh().contains(card.item().place())) {
      fresh(area);
    }
    canvas.hit(seen, new Hit.OfEvent(id, lane.key()), label(card.item()));
  }

  /** A ring outside the place of the selection's outline, so that both can be seen. */
  private void focus(Rect area) {
    var ring = Stroke.dashed(canvas.palette().of(Role.ACCENT), 2);
    canvas.stroke(area.inset(-5), RADIUS + 5, ring);
  }

  /** An outline, and a dot for those who cannot tell its colour. */
  private void fresh(Rect area) {
    var accent = canvas.palette().of(Role.ACCENT);
    canvas.stroke(area.inset(0.5), RADIUS, Stroke.solid(accent, 1.5));
    var dot = new Rect(area.right() - FRESH, area.y() - FRESH / 2, FRESH, FRESH);
    canvas.fill(dot.inset(-1), FRESH / 2 + 1, canvas.palette().of(Role.SURFACE));
    canvas.fill(dot, FRESH / 2, accent);
  }

  private void card(Card card) {
    var item = card.item();
    var area = card.area();
    var colour = colour(item);
    edge(item, area, colour);
    var body =
        new Rect(area.x() + CardText.EDGE, area.y(), area.width() - CardText.EDGE, area.height());
    canvas.fill(body, RADIUS - 1.5, canvas.palette().of(ground(item)));
    var border = canvas.palette().of(Role.CARD_EDGE);
    canvas.stroke(
        body.inset(0.5),
        RADIUS - 1.5,
        item.event().subject().planned() ? Stroke.dashed(colour, 1) : Stroke.solid(border, 1));
    known(item, body, colour);
    double x = body.x() + CardText.PAD_X - 2;
    double y = area.y() + CardText.PAD_Y + CardText.LINE / 2;
    canvas.add(Symbols.of(item.group(), x + 3, y, colour));
    for (int i = 0; i < card.text().size(); i++) {
      double indent = i == 0 ? CardText.INDENT : 0;
      double baseline = y + i * CardText.LINE + CardText.TITLE.size() * 0.36;
      canvas.text(card.text().get(i), x + indent, baseline, CardText.TITLE, ink(item));
    }
    double dateLine = y + card.text().size() * CardText.LINE + CardText.DATE.size() * 0.36;
    canvas.text(card.date(), x, dateLine, CardText.DATE, Role.SECONDARY);
    double foot = area.bottom() - CardText.PAD_Y - CardText.LINE / 2;
    if (CardText.showsBadges(item, area.width(), CardText.linesWithin(area.height()))) {
      badges(item, body.right() - CardText.PAD_X + 4, foot);
    }
  }

  /** The coloured edge at the event's time: broken where the event is still to come. */
  private void edge(Item item, Rect area, Colour colour) {
    if (!item.event().subject().planned()) {
      canvas.fill(new Rect(area.x(), area.y(), CardText.EDGE * 2, area.height()), 4, colour);
      return;
    }
    double x = area.x();
    for (double y = area.y(); y < area.bottom(); y += 6) {
      double height = Math.min(4, area.bottom() - y);
      canvas.fill(new Rect(x, y, CardText.EDGE - 1, height), 1, colour);
    }
  }

  /** Under a card that is wider than its time, how long that is. */
  private void known(Item item, Rect body, Colour colour) {
    double left = Math.max(body.x(), scale.x(item.known().start()));
    double right = Math.min(body.right() - 2, scale.x(item.known().end()));
    if (item.lasts(1) && right - left > 3) {
      canvas.fill(
          Rect.between(left, body.bottom() - 3, right, body.bottom()),
          1.5,
          colour.at(0.6 * colour.opacity()));
    }
  }

  private void span(Card card) {
    var item = card.item();
    var colour = colour(item);
    var area = card.area();
    canvas.fill(area, RADIUS, canvas.palette().of(Role.SURFACE));
    canvas.add(new Fade(area, RADIUS, stops(item, area, colour)));
    if (item.event().subject().planned()) {
      canvas.stroke(area.inset(0.5), RADIUS, Stroke.dashed(colour, 1));
    } else if (!item.isVague()) {
      canvas.fill(new Rect(area.x(), area.y(), CardText.EDGE, area.height()), 2, colour);
    }
    spanText(card, seen(area));
  }

  private void spanText(Card card, Rect seen) {
    var item = card.item();
    double left = seen.x() + CardText.PAD_X + 2;
    double badges = badges(item, seen.right() - 6, seen.centreY());
    double room = badges - 8 - left - CardText.INDENT;
    var colour = colour(item);
    var title = TextMeasure.fit(card.text().get(0), CardText.TITLE, Math.max(0, room));
    double width = TextMeasure.width(title, CardText.TITLE);
    if (isFound(item)) {
      var ground =
          new Rect(left - 6, seen.y() + 4, width + CardText.INDENT + 12, seen.height() - 8);
      canvas.fill(ground, RADIUS, canvas.palette().of(Role.FOUND));
    }
    canvas.add(Symbols.of(item.group(), left + 3, seen.centreY(), colour));
    double x = left + CardText.INDENT;
    double baseline = seen.centreY() + CardText.TITLE.size() * 0.36;
    canvas.text(title, x, baseline, CardText.TITLE, ink(item));
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

  /** Draws the badges up to a right edge; gives where they start. */
  private double badges(Item item, double right, double centreY) {
    double x = right;
    int sources = item.event().sourceCount();
    if (isDimmed(item)) {
      return x;
    }
    if (sources > 1) {
      x = badge(Integer.toString(sources), x, centreY, Role.CHIP, Role.CHIP_TEXT);
    }
    if (CardText.hasConflict(item)) {
      x = badge("≠", x, centreY, Role.CONFLICT, Role.CONFLICT_TEXT);
    }
    return x;
  }

  private double badge(String text, double right, double centreY, Role ground, Role ink) {
    double width = CardText.badgeWidth(text);
    var area = new Rect(right - width, centreY - BADGE_HEIGHT / 2, width, BADGE_HEIGHT);
    canvas.fill(area, BADGE_HEIGHT / 2, canvas.palette().of(ground));
    canvas.centred(text, area, CardText.BADGE, ink);
    return right - width - 3;
  }

  private void draw(Lane lane, Chip chip) {
    var ground = canvas.palette().of(Role.CHIP);
    if (scale.pixelsPerDay() < Slots.COLUMN) {
      canvas.fill(chip.area(), RADIUS, ground);
      band(lane, chip.area());
    } else {
      canvas.fill(chip.area(), RADIUS, density(chip.count()).over(ground));
    }
    canvas.centred(ChipText.of(chip, chip.area().width() - 8), chip.area(), CHIP, Role.CHIP_TEXT);
    canvas.hit(
        seen(chip.area()),
        new Hit.OfMore(lane.key(), chip.stretch(), chip.count()),
        ChipText.full(chip) + ", " + DateWords.of(chip.stretch()));
  }

  /** How many events begin where, in small steps. */
  private void band(Lane lane, Rect area) {
    double step = area.width() / Math.max(1, Math.floor(area.width() / BAND));
    for (double x = area.x(); x < area.right() - 1; x += step) {
      int count = lane.beginningIn(scale.moment(x), scale.moment(x + step));
      if (count > 0) {
        canvas.fill(new Rect(x, area.y(), step, area.height()), 0, density(count));
      }
    }
  }

  /** The more events, the darker. */
  private Colour density(int count) {
    double share = Math.min(1, Math.log10(count + 1.0) / 3);
    return canvas.palette().of(Role.BAR).at(share * Palette.DENSEST);
  }

  private Role ground(Item item) {
    return isFound(item) ? Role.FOUND : isDimmed(item) ? Role.SURFACE : Role.CARD;
  }

  /** What a filter left out recedes, but can still be read. */
  private Role ink(Item item) {
    return isDimmed(item) ? Role.SECONDARY : Role.TEXT;
  }

  private Colour colour(Item item) {
    var colour = canvas.palette().of(item.group());
    return isDimmed(item) ? colour.at(DIM) : colour;
  }

  private boolean isDimmed(Item item) {
    return state.marks().dimmed().contains(item.place());
  }

  private boolean isFound(Item item) {
    return state.marks().found().contains(item.place());
  }

  private Rect seen(Rect area) {
    double left = Math.max(view.x(), Math.min(area.x(), view.right()));
    double top = Math.max(view.y(), Math.min(area.y(), view.bottom()));
    double right = Math.max(left, Math.min(area.right(), view.right()));
    return Rect.between(left, top, right, Math.max(top, Math.min(area.bottom(), view.bottom())));
  }

  private static String label(Item item) {
    return item.event().title() + ", " + DateWords.of(item.event().date().range());
  }
}
