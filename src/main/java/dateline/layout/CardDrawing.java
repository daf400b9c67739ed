package dateline.layout;

import dateline.layout.Placement.Sequel;
import java.util.stream.Collectors;

/** Draws the cards of a lane, and has what else stands in it drawn. */
final class CardDrawing {

  static final double RADIUS = 5;

  private static final String NO_HOUR = "time not known";

  /** From a title to what stands beside it. */
  private static final double BESIDE = 10;

  private final Canvas canvas;
  private final ViewState state;
  private final Rect view;
  private final TimeScale scale;
  private final CardInk ink;

  /** Draws what lies in a view, which is the lanes' part of the picture. */
  CardDrawing(Canvas canvas, ViewState state, Rect view, TimeScale scale) {
    this.scale = scale;
    this.canvas = canvas;
    this.state = state;
    this.view = view;
    this.ink = new CardInk(canvas.palette(), state.marks());
  }

  void draw(Lane lane, Placement placement) {
    placement.leaving().forEach(this::drawForm);
    placement.cards().forEach(card -> draw(lane, card));
    placement.sequels().forEach(this::draw);
    placement.cards().forEach(this::mark);
    var shown =
        placement.cards().stream().map(card -> card.item().place()).collect(Collectors.toSet());
    var chips = new ChipDrawing(canvas, scale, state.marks(), shown);
    placement.chips().forEach(chip -> chips.draw(lane, chip, seen(chip.area())));
  }

  private void drawForm(Card card) {
    if (card.form() == Card.Form.SPAN) {
      new SpanDrawing(canvas, ink, scale).draw(card, seenAcross(card.area()));
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
    drawForm(card);
    var item = card.item();
    canvas.hit(seen(card.area()), new Hit.OfEvent(item.event().id(), lane.key()), label(item));
  }

  /** Over all cards, as marks reach beyond their own. */
  private void mark(Card card) {
    var area = card.form() == Card.Form.SPAN ? seen(card.area()) : card.area();
    var marks = new MarkDrawing(canvas);
    var id = card.item().event().id();
    if (state.marks().selected().filter(id::equals).isPresent()) {
      marks.selected(area);
    }
    if (state.marks().focused().filter(id::equals).isPresent()) {
      marks.focused(area);
    }
    if (state.marks().fresh().contains(card.item().place())) {
      marks.fresh(area);
    }
  }

  private void card(Card card) {
    var item = card.item();
    var area = card.area();
    var body =
        new Rect(area.x() + CardText.EDGE, area.y(), area.width() - CardText.EDGE, area.height());
    if (card.form() == Card.Form.LOOSE) {
      new SpanDrawing(canvas, ink, scale).loose(item, area);
    } else {
      firm(item, area, body);
    }
    double x = body.x() + CardText.PAD_X - 2;
    double y = area.y() + CardText.PAD_Y + CardText.LINE / 2;
    canvas.add(Symbols.of(item.group(), x + 3, y, ink.colour(item)));
    boolean readable = seen(area).width() >= Math.min(area.width(), CardRow.READABLE);
    if (readable && area.x() >= view.x()) {
      text(card, x, y, body.right() - CardText.PAD_X + 4);
    }
  }

  /** A card with a border and an edge at its time. */
  private void firm(Item item, Rect area, Rect body) {
    var colour = ink.colour(item);
    edge(item, area, colour);
    canvas.fill(body, RADIUS - 1.5, canvas.palette().of(ink.ground(item)));
    var border = canvas.palette().of(Role.CARD_EDGE);
    canvas.stroke(
        body.inset(0.5),
        RADIUS - 1.5,
        item.event().subject().planned() ? Stroke.dashed(colour, 1) : Stroke.solid(border, 1));
    known(item, body, colour);
  }

  /**
   * Title, date and badges.
   *
   * @param y the middle of the first line
   */
  private void text(Card card, double x, double y, double right) {
    var item = card.item();
    double end = x;
    for (int i = 0; i < card.text().size(); i++) {
      double left = x + (i == 0 ? CardText.INDENT : 0);
      double baseline = y + i * CardText.LINE + CardText.TITLE.size() * 0.36;
      canvas.text(card.text().get(i), left, baseline, CardText.TITLE, ink.ink(item));
      end = left + TextMeasure.width(card.text().get(i), CardText.TITLE);
    }
    double below = y + card.text().size() * CardText.LINE + CardText.DATE.size() * 0.36;
    canvas.text(card.date(), x, below, CardText.DATE, Role.SECONDARY);
    double room = right;
    if (CardText.showsBadges(
        item, card.area().width(), CardText.linesWithin(card.area().height()))) {
      double foot = card.area().bottom() - CardText.PAD_Y - CardText.LINE / 2;
      room = new BadgeDrawing(canvas, ink).draw(item, right, foot);
    }
    if (card.form() == Card.Form.LOOSE
        && end + BESIDE + TextMeasure.width(NO_HOUR, CardText.DATE) <= room) {
      canvas.text(NO_HOUR, end + BESIDE, below - CardText.LINE, CardText.DATE, Role.SECONDARY);
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

  /** As much of the width as is in view, at its whole height. */
  private Rect seenAcross(Rect area) {
    var seen = seen(area);
    return Rect.between(seen.x(), area.y(), seen.right(), area.bottom());
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
