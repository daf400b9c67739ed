package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stacks cards within the columns of their days; what spans several days lies above them. */
record ColumnPlacer(Placer placer) {

  private static final double SPAN = CardText.height(1);

  /** Spans take no more than this part of a lane. */
  private static final double SPAN_SHARE = 0.45;

  private static final double WIDE = 210;

  Placement place(Lane lane) {
    var cells = lane.cells(Unit.DAY);
    var days = cells.in(placer.visible());
    var cards = new ArrayList<Card>();
    var chips = new ArrayList<Chip>();
    placeSpans(placer.ranked(cells.crossing(placer.visible())), days.isEmpty(), cards, chips);
    var above = new ArrayList<Rect>();
    cards.forEach(card -> above.add(card.area()));
    chips.forEach(chip -> above.add(chip.area()));
    for (var day : days) {
      var items = placer.inView(day.items());
      if (!items.isEmpty()) {
        placeDay(day.stretch(), items, above, cards, chips);
      }
    }
    return new Placement(cards, chips);
  }

  private void placeSpans(List<Item> spans, boolean alone, List<Card> cards, List<Chip> chips) {
    var area = placer.area();
    double share = alone ? area.height() : area.height() * SPAN_SHARE;
    int rows = (int) Math.floor((share + Placer.GAP) / (SPAN + Placer.GAP));
    var hidden = new ArrayList<Item>();
    for (var span : spans) {
      var free = freeRow(span, rows, cards);
      if (free.isEmpty()) {
        hidden.add(span);
      } else {
        cards.add(free.get(0));
      }
    }
    if (!hidden.isEmpty()) {
      chips.add(spanChip(hidden, cards));
    }
  }

  /** The span in the first row where it meets no other; none where there is no such row. */
  private List<Card> freeRow(Item span, int rows, List<Card> placed) {
    double left = placer.left(span);
    double right = placer.right(span);
    for (int row = 0; row < rows; row++) {
      double y = placer.area().y() + row * (SPAN + Placer.GAP);
      var area = Rect.between(left + 2, y, Math.max(left + 3, right - 2), y + SPAN);
      if (placed.stream().noneMatch(card -> card.area().overlaps(area))) {
        var text = List.of(CardText.of(span));
        return List.of(new Card(span, area, Card.Form.SPAN, text));
      }
    }
    return List.of();
  }

  private Chip spanChip(List<Item> hidden, List<Card> placed) {
    var area = placer.area();
    double y =
        placed.stream()
            .mapToDouble(card -> card.area().bottom() + Placer.GAP)
            .max()
            .orElse(area.y());
    var stretch = hidden.stream().map(Item::known).reduce(Stretch::union).orElseThrow();
    return new Chip(new Rect(area.x() + 4, y, 120, Chip.HEIGHT), stretch, hidden);
  }

  private void placeDay(
      Stretch day, List<Item> items, List<Rect> above, List<Card> cards, List<Chip> chips) {
    var region = placer.axis().region(day);
    if (region.isEmpty()) {
      chips.add(new Chip(edgeChip(day), day, items));
      return;
    }
    var column = column(region.get(), above);
    int most = Math.min(items.size(), DayStack.capacity(column));
    for (int shown = most; shown >= 0; shown--) {
      for (int lines : linesToTry(column, shown == items.size())) {
        var stack = new DayStack(placer, column, lines);
        items.stream().limit(shown).sorted(Item.WITHIN_DAY).forEach(stack::add);
        var rest = items.subList(shown, items.size());
        var chip = rest.isEmpty() ? List.<Chip>of() : List.of(stack.chip(day, rest));
        if (shown == 0 || stack.bottom() <= placer.area().bottom() + 0.5) {
          cards.addAll(stack.cards());
          chips.addAll(chip);
          return;
        }
      }
    }
  }

  /** Where single lines would let all of a wide day be seen, titles are cut to them. */
  private List<Integer> linesToTry(Rect column, boolean all) {
    int lines = Math.min(placer.lines(), CardText.linesWithin(column.height()));
    boolean wide = column.width() / Axis.parts(column.width()) >= WIDE;
    return all && wide && lines > 1 ? List.of(lines, 1) : List.of(lines);
  }

  /** Where a day is all but out of view. */
  private Rect edgeChip(Stretch day) {
    var area = placer.area();
    double x = placer.axis().scale().x(day.start()) > area.centreX() ? area.right() - 28 : area.x();
    return new Rect(x, area.bottom() - Chip.HEIGHT, 28, Chip.HEIGHT);
  }

  private Rect column(Rect region, List<Rect> above) {
    var area = placer.area();
    var whole = Rect.between(region.x(), area.y(), region.right(), area.bottom());
    double top =
        above.stream()
            .filter(whole::overlaps)
            .map(rect -> rect.bottom() + Placer.GAP)
            .max(Comparator.naturalOrder())
            .orElse(area.y());
    return Rect.between(region.x(), Math.min(top, area.bottom()), region.right(), area.bottom());
  }
}
