package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stacks cards within the columns of their days; what spans several days lies above them. */
record ColumnPlacer(Placer placer) {

  private static final double SPAN = CardText.height(1);

  /** A single line in less than this would not tell what happened. */
  private static final double NARROWEST_SINGLE = 150;

  Placement place(Lane lane) {
    var cells = lane.cells(Unit.DAY);
    var spans = placer.ranked(cells.crossing(placer.visible()));
    var days = new ArrayList<Day>();
    for (var cell : cells.in(placer.visible())) {
      var items = placer.inView(cell.items());
      if (!items.isEmpty()) {
        days.add(new Day(cell.stretch(), items, List.of()));
      }
    }
    int least = leastRows(spans, days);
    return IntStream.rangeClosed(least, Math.max(least, mostRows(spans)))
        .mapToObj(rows -> place(spans, days, rows))
        .reduce(
            (fewer, more) ->
                more.cards().size() > fewer.cards().size() && fits(more) ? more : fewer)
        .orElseThrow();
  }

  /** The foremost event of a lane is always seen, if it is a span too. */
  private int leastRows(List<Item> spans, List<Day> days) {
    boolean foremost =
        !spans.isEmpty()
            && placer.area().height() >= SPAN + Placer.GAP + Chip.HEIGHT
            && days.stream().allMatch(day -> placer.isAhead(spans.get(0), day.items().get(0)));
    return foremost ? 1 : 0;
  }

  private int mostRows(List<Item> spans) {
    double room = placer.area().height() + Placer.GAP;
    return (int) Math.min(spans.size(), Math.floor(room / (SPAN + Placer.GAP)));
  }

  private boolean fits(Placement placement) {
    double bottom = placer.area().bottom() + 0.5;
    return placement.cards().stream().allMatch(card -> card.area().bottom() <= bottom)
        && placement.chips().stream().allMatch(chip -> chip.area().bottom() <= bottom);
  }

  private Placement place(List<Item> spans, List<Day> shownDays, int rows) {
    var days = new TreeMap<Double, Day>();
    shownDays.forEach(
        day ->
            days.put(
                day.stretch().start(), new Day(day.stretch(), day.items(), new ArrayList<>())));
    var cards = new ArrayList<Card>();
    placeSpans(spans, rows, cards, days);
    var above = cards.stream().map(Card::area).toList();
    var found = new Found(cards, new ArrayList<>(), new ArrayList<>());
    days.values().forEach(day -> placeDay(day, above, found));
    return new Placement(found.cards(), found.chips(), found.unknownHours());
  }

  /** What has its place so far. */
  private record Found(List<Card> cards, List<Chip> chips, List<Rect> unknownHours) {}

  /** What falls on a day: events within it, and spans in view from it on that found no row. */
  private record Day(Stretch stretch, List<Item> items, List<Item> spans) {}

  private void placeSpans(List<Item> spans, int rows, List<Card> cards, Map<Double, Day> days) {
    for (var span : spans) {
      var free = freeRow(span, rows, cards);
      if (free.isPresent()) {
        cards.add(free.get());
      } else {
        double seen = Math.max(span.known().start(), placer.visible().start());
        var day = Unit.DAY.cell(seen);
        days.computeIfAbsent(day.start(), d -> new Day(day, List.of(), new ArrayList<>()))
            .spans()
            .add(span);
      }
    }
  }

  /** The span in the first row where it meets no other, if there is such a row. */
  private Optional<Card> freeRow(Item span, int rows, List<Card> placed) {
    double left = placer.left(span) + 2;
    double right = Math.max(left + 1, placer.right(span) - 2);
    for (int row = 0; row < rows; row++) {
      double y = placer.area().y() + row * (SPAN + Placer.GAP);
      var area = Rect.between(left, y, right, y + SPAN);
      if (!meets(area, placed)) {
        return Optional.of(new Card(span, area, Card.Form.SPAN, List.of(CardText.withTime(span))));
      }
    }
    return Optional.empty();
  }

  private static boolean meets(Rect area, List<Card> placed) {
    return placed.stream().anyMatch(card -> card.area().overlaps(area));
  }

  private void placeDay(Day day, List<Rect> above, Found found) {
    var region = placer.axis().region(day.stretch());
    if (region.isEmpty()) {
      var all = hidden(day, 0);
      found.chips().add(new Chip(edgeChip(day.stretch()), day.stretch(), false, all));
      return;
    }
    var column = column(region.get(), above);
    int shown = 0;
    var best = stack(day, column, 0);
    for (int most = Math.min(day.items().size(), DayStack.capacity(column)); shown < most; ) {
      int middle = (shown + most + 1) / 2;
      var tried = stack(day, column, middle);
      if (tried.bottom() <= placer.area().bottom() + 0.5) {
        best = tried;
        shown = middle;
      } else {
        most = middle - 1;
      }
    }
    found.cards().addAll(best.cards());
    best.chip().ifPresent(found.chips()::add);
    best.unknownHours().ifPresent(found.unknownHours()::add);
  }

  /** The roomiest stack of so many cards that fits, or the tightest one if none does. */
  private DayStack stack(Day day, Rect column, int shown) {
    var rest = hidden(day, shown);
    DayStack stack = null;
    for (var grid : gridsToTry(column, shown == 1 || rest.isEmpty())) {
      stack = new DayStack(placer, column, grid);
      day.items().stream().limit(shown).sorted(Item.WITHIN_DAY).forEach(stack::add);
      stack.finish(day.stretch(), rest);
      if (stack.bottom() <= placer.area().bottom() + 0.5) {
        break;
      }
    }
    return stack;
  }

  /** Wide cards and long titles where there is room; single lines only where that gains a card. */
  private static List<DayStack.Grid> gridsToTry(Rect column, boolean gained) {
    int most = Math.min(Placer.MOST_LINES, CardText.linesWithin(column.height()));
    double part = column.width() / Axis.parts(column.width());
    int least = gained && part >= NARROWEST_SINGLE ? 1 : Math.min(2, most);
    return IntStream.of(Axis.wideParts(column.width()), Axis.parts(column.width()))
        .distinct()
        .boxed()
        .flatMap(
            parts ->
                IntStream.rangeClosed(least, most)
                    .mapToObj(i -> new DayStack.Grid(parts, most + least - i)))
        .toList();
  }

  private static List<Item> hidden(Day day, int shown) {
    return Stream.concat(day.items().stream().skip(shown), day.spans().stream())
        .sorted(Item.BY_RANK)
        .toList();
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
