package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the events of one row their cards. Where days are wide, cards lie within their days; else
 * they begin at their time and reach to the next.
 */
record CardRow(Axis axis, LaneBox box, Titles titles) {

  /**
   * An event in a row.
   *
   * @param row from the top of the lane, those of spans first
   * @param part where in its day it stands, from 0 to 1
   */
  record Seat(Item item, int row, double part) {
    static final Comparator<Seat> FROM_LEFT =
        Comparator.comparingDouble((Seat seat) -> seat.moment())
            .thenComparing(s -> s.item().rank());

    double moment() {
      return item.isWithinDay() ? item.day() + part : item.known().start();
    }
  }

  /** No card is wider where days are narrower than cards. */
  static final double WIDEST = 320;

  /** What is longer than a day covers its time where that is so wide. */
  private static final double SPAN_FROM = 200;

  /** No card is wider within its day. */
  private static final double WIDEST_IN_DAY = 520;

  /** From a card to the border of its column. */
  static final double SIDE = 3;

  /** Less of a card than this shows nothing but its symbol. */
  static final double READABLE = 56;

  /** Where a day is so wide, a card with an hour begins to move to it, and is there. */
  private static final double HOURS_MOVE = 360;

  private static final double HOURS_STAND = Step.HOURS_FROM;

  /** The cards of a row, from the left. */
  List<Card> place(List<Seat> seats) {
    if (!axis.columns()) {
      return alongTime(seats);
    }
    var days = seats.stream().filter(seat -> seat.item().isWithinDay()).toList();
    var cards = new ArrayList<>(withinDays(days));
    cards.addAll(alongTime(seats));
    return cards;
  }

  // Where days are narrow, and what is longer than a day

  private List<Card> alongTime(List<Seat> seats) {
    var cards = new ArrayList<Card>();
    double limit = Double.POSITIVE_INFINITY;
    for (int i = seats.size() - 1; i >= 0; i--) {
      var seat = seats.get(i);
      double x = left(seat.item(), limit);
      if (!axis.columns() || !seat.item().isWithinDay()) {
        cards.add(0, alongTime(seat, x, limit));
      }
      limit = x - SIDE;
    }
    return cards;
  }

  /** At its time; one that would leave the view stays until its time does. */
  private double left(Item item, double limit) {
    double x = axis.scale().x(item.begin());
    return axis.columns() || isSpan(item)
        ? x
        : Math.min(x, Math.min(limit, axis.scale().right()) - Slots.COLUMN);
  }

  private boolean isSpan(Item item) {
    double width = item.known().length() * axis.scale().pixelsPerDay();
    return !item.isWithinDay() && width >= SPAN_FROM;
  }

  private Card alongTime(Seat seat, double x, double limit) {
    var scale = axis.scale();
    var item = seat.item();
    double end = Math.min(scale.x(item.known().end()), scale.right() + WIDEST);
    double start = Math.max(x, scale.left() - WIDEST);
    if (isSpan(item) && end - start > 8) {
      double right = Math.min(end - 1, limit);
      var area = Rect.between(start + 1, y(seat), right, y(seat) + height(seat));
      return new Card(item, area, Card.Form.SPAN, List.of(item.event().title()));
    }
    int lines = lines(seat);
    double natural = Math.min(WIDEST, CardText.naturalWidth(item));
    double right = Math.min(limit, x + Math.max(natural, scale.x(item.known().end()) - x));
    var card = card(seat, x + 1, right - 1);
    return lines == 1 ? card : dated(card);
  }

  /** Far out the place of a card does not tell the day: the last line does. */
  private static Card dated(Card card) {
    var item = card.item();
    double width = card.area().width();
    var title = CardText.firstLine(item, width);
    var date = CardText.dateLine(item, width);
    return date.isEmpty() ? card : new Card(item, card.area(), card.form(), List.of(title), date);
  }

  // Where days are wide

  private List<Card> withinDays(List<Seat> seats) {
    var cards = new ArrayList<Card>();
    for (int first = 0, end; first < seats.size(); first = end) {
      end = first + 1;
      double day = seats.get(first).item().day();
      while (end < seats.size() && seats.get(end).item().day() == day) {
        end++;
      }
      cards.addAll(withinDay(seats.subList(first, end)));
    }
    return cards;
  }

  private List<Card> withinDay(List<Seat> seats) {
    var lefts = new double[seats.size()];
    double limit = 0;
    for (int i = 0; i < lefts.length; i++) {
      var column = column(seats.get(i).item());
      limit = column.right();
      double wanted = column.x() + share(seats.get(i)) * column.width();
      lefts[i] = i == 0 ? wanted : Math.max(wanted, lefts[i - 1] + Slots.COLUMN);
    }
    var cards = new ArrayList<Card>();
    for (int i = lefts.length - 1; i >= 0; i--) {
      lefts[i] = Math.min(lefts[i], limit - Slots.COLUMN);
      double right = Math.min(limit, lefts[i] + WIDEST_IN_DAY);
      cards.add(0, card(seats.get(i), lefts[i] + SIDE, right - SIDE));
      limit = lefts[i];
    }
    return cards;
  }

  /** Where a card begins, as a part of its column. */
  private double share(Seat seat) {
    if (!seat.item().isTimed()) {
      return seat.part();
    }
    double moved = (axis.scale().pixelsPerDay() - HOURS_MOVE) / (HOURS_STAND - HOURS_MOVE);
    return seat.part() * Math.max(0, Math.min(1, moved));
  }

  /** The day of an event; of one longer than the view a part that stays in view. */
  private Rect column(Item item) {
    var scale = axis.scale();
    double left = scale.x(item.day());
    double right = scale.x(item.day() + 1);
    if (!item.isTimed() && right - left > scale.width()) {
      left = Math.min(Math.max(left, scale.left()), right - scale.width());
      right = left + scale.width();
    }
    return Rect.between(left, 0, right, 0);
  }

  // Both

  /** A card, cut at the borders of the view as long as it can be read. */
  private Card card(Seat seat, double left, double right) {
    var scale = axis.scale();
    double seenLeft = Math.max(left, scale.left() + 1);
    double seenRight = Math.min(right, scale.right() - 1);
    boolean readable = seenRight - seenLeft >= READABLE;
    double x = readable ? seenLeft : left;
    double end = readable ? seenRight : Math.max(left + 8, right);
    var area = Rect.between(x, y(seat), end, y(seat) + height(seat));
    var text = titles.of(seat.item(), area.width(), lines(seat));
    return new Card(seat.item(), area, form(seat.item()), text);
  }

  private Card.Form form(Item item) {
    boolean loose = axis.showsHours() && item.isWithinDay() && !item.isTimed();
    return loose ? Card.Form.LOOSE : Card.Form.CARD;
  }

  private double y(Seat seat) {
    int spans = box.rows().spans();
    return seat.row() < spans ? box.spanY(seat.row()) : box.cardY(seat.row() - spans);
  }

  private double height(Seat seat) {
    return CardText.height(lines(seat));
  }

  private int lines(Seat seat) {
    return seat.row() < box.rows().spans() ? 1 : box.lines();
  }
}
