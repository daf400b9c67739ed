package dateline.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Places cards where days are narrower than a card: each starts where its time does, the most
 * important choose their row first, and what finds none is counted at the lane's foot.
 */
record RowPlacer(Placer placer) {

  static final double WIDEST = 156;
  private static final double NARROWEST = 88;
  private static final double SPACE = 5;
  private static final double FOOT = 2;

  Placement place(Lane lane) {
    var cells = lane.cells(placer.axis().unit());
    var crossing = cells.crossing(placer.visible());
    var days = cells.in(placer.visible());
    var all =
        Stream.concat(
                crossing.stream(), days.stream().flatMap(c -> placer.inView(c.items()).stream()))
            .toList();
    var candidates =
        placer.ranked(
            Stream.concat(crossing.stream(), days.stream().flatMap(this::foremost)).toList());
    var cards = cards(candidates, placer.area());
    if (cards.size() < all.size()) {
      var area = placer.area();
      double foot = Chip.LOW + FOOT;
      cards =
          cards(candidates, Rect.between(area.x(), area.y(), area.right(), area.bottom() - foot));
    }
    return new Placement(cards, new ChipRow(placer.axis(), placer.area()).of(without(all, cards)));
  }

  /** Of a cell, those that could get a place at all. */
  private Stream<Item> foremost(Cells.Cell cell) {
    double width = cell.stretch().length() * placer.axis().scale().pixelsPerDay();
    double rows = placer.area().height() / CardText.height(1);
    return placer.inView(cell.items()).stream().limit((long) (rows * (width / NARROWEST + 2)));
  }

  private List<Card> cards(List<Item> candidates, Rect area) {
    int lines = Math.min(2, CardText.linesWithin(area.height()));
    double height = CardText.height(lines);
    int rows = (int) Math.floor((area.height() + Placer.GAP) / (height + Placer.GAP));
    var rowsTaken = Stream.generate(() -> new ArrayList<Rect>()).limit(Math.max(0, rows)).toList();
    var cards = new ArrayList<Card>();
    for (var item : candidates) {
      for (int row = 0; row < rows; row++) {
        double y = area.y() + row * (height + Placer.GAP);
        var free = free(area(item, y, height, lines), rowsTaken.get(row));
        if (free.isPresent()) {
          rowsTaken.get(row).add(free.get());
          cards.add(card(item, free.get(), lines));
          break;
        }
      }
    }
    return cards;
  }

  private static Optional<Rect> free(Rect wanted, List<Rect> taken) {
    var withSpace =
        Rect.between(wanted.x() - SPACE, wanted.y(), wanted.right() + SPACE, wanted.bottom());
    return taken.stream().noneMatch(withSpace::overlaps) ? Optional.of(wanted) : Optional.empty();
  }

  private Rect area(Item item, double y, double height, int lines) {
    double left = placer.left(item);
    double right = placer.right(item);
    if (isSpan(item)) {
      return Rect.between(left, y, right, y + height);
    }
    double natural = Math.min(WIDEST, CardText.naturalWidth(item, lines));
    double width = Math.max(right - left, Math.max(NARROWEST, natural));
    var area = placer.area();
    double x = Math.max(area.x() + 3, left);
    boolean turned = x + width > area.right() - 3;
    return new Rect(turned ? Math.min(x, area.right() - 3) - width : x, y, width, height);
  }

  private Card card(Item item, Rect area, int lines) {
    var title = item.event().title();
    if (isSpan(item)) {
      return new Card(item, area, Card.Form.SPAN, List.of(title));
    }
    boolean turned = area.x() < placer.left(item) - area.width() / 2;
    var text = CardText.wrap(title, item, area.width(), lines);
    return new Card(item, area, turned ? Card.Form.TURNED : Card.Form.CARD, text);
  }

  private boolean isSpan(Item item) {
    return placer.right(item) - placer.left(item) >= WIDEST;
  }

  private static List<Item> without(List<Item> all, List<Card> cards) {
    Set<Integer> shown = new HashSet<>();
    cards.forEach(card -> shown.add(card.item().rank()));
    return all.stream().filter(item -> !shown.contains(item.rank())).toList();
  }
}
