package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many rows each lane has. That follows the story and the size of the window, not what is in
 * view, so that everything stands still while time moves.
 */
final class LaneRows {

  /**
   * What rows are dealt out for.
   *
   * @param lanes all that hold any event
   * @param story the stretch of the first view
   * @param width of the part of the picture that shows lanes, in pixels
   * @param height of that part
   * @param settings which lanes are folded or unfolded
   */
  record Input(
      List<Lane> lanes, Stretch story, double width, double height, ViewState.Lanes settings) {}

  static final Slots.Rows FOLDED = new Slots.Rows(0, 0, false, false);

  private static final int MOST_ROWS = 24;
  private static final int MOST_SPANS = 4;
  private static final int MOST_ROWS_UNFOLDED = 60;
  private static final int MOST_SPANS_UNFOLDED = 12;

  /** What a card takes up where days are narrow, with some room around, in pixels. */
  private static final double ROOMY = Slots.COLUMN * 1.5;

  /** Most titles fit one line of a card as wide as this. */
  private static final double WIDE = 280;

  private final Input input;
  private final TimeScale scale;
  private final int lines;
  private final List<Slots.Rows> rows;

  LaneRows(Input input) {
    this.input = input;
    this.scale = new TimeScale(input.story(), 0, input.width());
    var needs = input.lanes().stream().map(this::needed).toList();
    var least = IntStream.range(0, needs.size()).mapToObj(i -> least(i, needs.get(i))).toList();
    lines = isForLines(needs, least) ? 2 : 1;
    rows = shared(needs, least);
  }

  /** Whether these are the rows for an input. */
  boolean isFor(Input other) {
    return input.equals(other);
  }

  Slots.Rows of(int lane) {
    return rows.get(lane);
  }

  /** How many lines of a title a card holds. */
  int lines() {
    return lines;
  }

  // What a lane needs so that every event of the story has a card

  private Slots.Rows needed(Lane lane) {
    if (input.settings().collapsed().contains(lane.key())) {
      return FOLDED;
    }
    boolean unfolded = input.settings().expanded().contains(lane.key());
    int seen = lane.longerIn(scale.stretch());
    int spans =
        unfolded
            ? Math.min(MOST_SPANS_UNFOLDED, lane.longerIn(lane.span()))
            : Math.min(MOST_SPANS, seen);
    int cards = Math.min(unfolded ? MOST_ROWS_UNFOLDED : MOST_ROWS, cardRows(lane, unfolded));
    boolean staggered = scale.pixelsPerDay() < Slots.COLUMN;
    return new Slots.Rows(spans, Math.max(cards, spans == 0 ? 1 : 0), staggered, seen == 0);
  }

  private int cardRows(Lane lane, boolean unfolded) {
    double perDay = scale.pixelsPerDay();
    if (perDay < Slots.COLUMN && !unfolded) {
      return (int) Math.ceil(lane.within(scale.stretch()) * ROOMY / scale.width());
    }
    return lane.busiestDay(unfolded ? lane.span() : scale.stretch());
  }

  /**
   * Whether titles take two lines: always where days are columns too narrow for most; else unless
   * more cards of one line would show more.
   */
  private boolean isForLines(List<Slots.Rows> needs, List<Slots.Rows> least) {
    if (heightOfStory(needs, 2) <= input.height()) {
      return true;
    }
    double perDay = scale.pixelsPerDay();
    if (perDay >= Slots.COLUMN && perDay < WIDE) {
      return true;
    }
    boolean wide = perDay >= WIDE && perDay < 2 * Slots.PART;
    boolean scarce = perDay < Slots.COLUMN && heightOfStory(twice(needs), 2) > input.height();
    return !wide && !scarce && heightOfStory(least, 2) <= input.height();
  }

  /** Two rows of cards for each lane that needs so many. */
  private static List<Slots.Rows> twice(List<Slots.Rows> needs) {
    return needs.stream()
        .map(need -> need.with(Math.min(1, need.spans()), Math.min(2, need.cards())))
        .toList();
  }

  // Who gets how much

  /** A row of each sort that a lane needs; all it needs where it is unfolded. */
  private Slots.Rows least(int lane, Slots.Rows need) {
    return input.settings().expanded().contains(input.lanes().get(lane).key())
        ? need
        : need.with(Math.min(1, need.spans()), Math.min(1, need.cards()));
  }

  /**
   * Deals out the rows that fit beyond the least, by the highest averages of D'Hondt. Votes are
   * square roots, so that the busiest lane leaves something to the others.
   */
  private List<Slots.Rows> shared(List<Slots.Rows> needs, List<Slots.Rows> least) {
    var rows = new ArrayList<>(least);
    double free = input.height() - heightOfStory(rows, lines);
    var next = neediest(needs, rows, free);
    while (next >= 0) {
      var more = withOneMore(rows.get(next), needs.get(next));
      free -= LaneBox.height(more, lines) - LaneBox.height(rows.get(next), lines);
      rows.set(next, more);
      next = neediest(needs, rows, free);
    }
    return rows;
  }

  private int neediest(List<Slots.Rows> needs, List<Slots.Rows> rows, double free) {
    int found = -1;
    double most = 0;
    for (int i = 0; i < needs.size(); i++) {
      var more = withOneMore(rows.get(i), needs.get(i));
      double claim = Math.sqrt(all(needs.get(i))) / all(more);
      boolean fits = LaneBox.height(more, lines) - LaneBox.height(rows.get(i), lines) <= free;
      if (!more.equals(rows.get(i)) && fits && claim > most) {
        found = i;
        most = claim;
      }
    }
    return found;
  }

  /** Rows of spans and of cards grow alike. */
  private static Slots.Rows withOneMore(Slots.Rows rows, Slots.Rows need) {
    int spans = need.spans() - rows.spans();
    int cards = need.cards() - rows.cards();
    boolean span = spans > 0 && (cards <= 0 || rows.spans() * 3 < rows.cards());
    return rows.with(rows.spans() + (span ? 1 : 0), rows.cards() + (!span && cards > 0 ? 1 : 0));
  }

  private static int all(Slots.Rows rows) {
    return rows.spans() + rows.cards();
  }

  /** Room is dealt out among the lanes of the story; others come on top where they are seen. */
  private double heightOfStory(List<Slots.Rows> rows, int titleLines) {
    return IntStream.range(0, rows.size())
        .filter(i -> input.lanes().get(i).within(scale.stretch()) > 0)
        .mapToDouble(i -> LaneBox.height(rows.get(i), titleLines))
        .sum();
  }
}
