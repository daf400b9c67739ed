package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lanes are shown, how high each is and how many rows it has. The rows follow the story and
 * the size of the window, not what is in view, so that everything stands still while time moves.
 */
final class LanePlan {

  /**
   * What a plan is made for.
   *
   * @param lanes all that hold any event
   * @param story the stretch of the first view
   * @param around the time near what is in view; lanes that hold nothing of it are not shown
   * @param area the part of the picture that shows lanes
   */
  record Input(List<Lane> lanes, Stretch story, Stretch around, Rect area) {}

  /** A lane and where it stands. */
  record Room(Lane lane, LaneBox box) {}

  private static final int MOST_ROWS = 24;
  private static final int MOST_SPANS = 4;
  private static final int MOST_ROWS_UNFOLDED = 60;
  private static final int MOST_SPANS_UNFOLDED = 12;

  /** What a card takes up where days are narrow, with some room around, in pixels. */
  private static final double ROOMY = Slots.COLUMN * 1.5;

  private static final Slots.Rows FOLDED = new Slots.Rows(0, 0, false);

  private final List<Lane> lanes;
  private final ViewState.Lanes settings;
  private final Rect area;
  private final TimeScale scale;
  private final int lines;
  private final List<Room> rooms = new ArrayList<>();
  private double total;

  LanePlan(Input input, ViewState.Lanes settings) {
    this.lanes = input.lanes();
    this.settings = settings;
    this.area = input.area();
    this.scale = new TimeScale(input.story(), area.x(), area.width());
    var needs = lanes.stream().map(this::needed).toList();
    var rows = IntStream.range(0, needs.size()).mapToObj(i -> least(i, needs.get(i))).toList();
    lines = heightOfStory(rows, 2) <= area.height() ? 2 : 1;
    stack(shared(needs, rows), input.around());
  }

  /** The lanes that are shown, from the top, unscrolled. */
  List<Room> rooms() {
    return rooms;
  }

  /** How high all lanes are together. */
  double total() {
    return total;
  }

  // What a lane needs so that every event of the story has a card

  private Slots.Rows needed(Lane lane) {
    if (settings.collapsed().contains(lane.key())) {
      return FOLDED;
    }
    boolean unfolded = settings.expanded().contains(lane.key());
    int longer = lane.longerIn(unfolded ? lane.span() : scale.stretch());
    int spans = Math.min(unfolded ? MOST_SPANS_UNFOLDED : MOST_SPANS, longer);
    int cards = Math.min(unfolded ? MOST_ROWS_UNFOLDED : MOST_ROWS, cardRows(lane, unfolded));
    boolean staggered = scale.pixelsPerDay() < Slots.COLUMN;
    return new Slots.Rows(spans, Math.max(cards, spans == 0 ? 1 : 0), staggered);
  }

  private int cardRows(Lane lane, boolean unfolded) {
    double perDay = scale.pixelsPerDay();
    if (perDay < Slots.COLUMN && !unfolded) {
      return (int) Math.ceil(lane.within(scale.stretch()) * ROOMY / scale.width());
    }
    return lane.busiestDay(unfolded ? lane.span() : scale.stretch());
  }

  // Who gets how much

  /** A row of each sort that a lane needs; all it needs where it is unfolded. */
  private Slots.Rows least(int lane, Slots.Rows need) {
    return settings.expanded().contains(lanes.get(lane).key())
        ? need
        : new Slots.Rows(Math.min(1, need.spans()), Math.min(1, need.cards()), need.staggered());
  }

  /**
   * Deals out the rows that fit beyond the least, by the highest averages of D'Hondt. Votes are
   * square roots, so that the busiest lane leaves something to the others.
   */
  private List<Slots.Rows> shared(List<Slots.Rows> needs, List<Slots.Rows> least) {
    var rows = new ArrayList<>(least);
    double free = area.height() - heightOfStory(rows, lines);
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
    return new Slots.Rows(
        rows.spans() + (span ? 1 : 0),
        rows.cards() + (!span && cards > 0 ? 1 : 0),
        rows.staggered());
  }

  private static int all(Slots.Rows rows) {
    return rows.spans() + rows.cards();
  }

  /** Room is dealt out among the lanes of the story; others come on top where they are seen. */
  private double heightOfStory(List<Slots.Rows> rows, int titleLines) {
    return IntStream.range(0, rows.size())
        .filter(i -> lanes.get(i).within(scale.stretch()) > 0)
        .mapToDouble(i -> LaneBox.height(rows.get(i), titleLines))
        .sum();
  }

  /** What is left over goes to all open lanes alike. */
  private void stack(List<Slots.Rows> rows, Stretch around) {
    var seen =
        IntStream.range(0, rows.size()).filter(i -> lanes.get(i).within(around) > 0).toArray();
    double left = area.height();
    int open = 0;
    for (int lane : seen) {
      left -= LaneBox.height(rows.get(lane), lines);
      open += rows.get(lane).equals(FOLDED) ? 0 : 1;
    }
    double spare = Math.floor(Math.max(0, left) / Math.max(1, open));
    for (int lane : seen) {
      boolean folded = rows.get(lane).equals(FOLDED);
      double height = LaneBox.height(rows.get(lane), lines) + (folded ? 0 : spare);
      var inside = Rect.between(area.x(), total, area.right(), total + height);
      rooms.add(new Room(lanes.get(lane), new LaneBox(inside, rows.get(lane), lines)));
      total += height;
    }
  }
}
