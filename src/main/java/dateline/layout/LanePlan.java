package dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How high each lane is. Heights follow the busiest days of the whole timeline, not those in view,
 * so that lanes stand still while time moves.
 */
final class LanePlan {

  /** Between a lane's border and its cards. */
  static final double PAD = 6;

  private static final double COLLAPSED = Chip.HEIGHT + 2 * PAD;
  private static final double LEAST = CardText.height(1) + 2 * PAD;

  /** Holds a card of two lines and a chip. */
  private static final double ENOUGH = CardText.height(2) + Placer.GAP + Chip.HEIGHT + 2 * PAD;

  private static final int MOST_CARDS = 60;

  /** How much a lane that needs more gets more where there is too little room for all. */
  private static final double GREED = 0.6;

  /** What the lanes are made of. */
  record Input(List<Lane> lanes, Axis axis, Titles titles) {}

  private final List<Lane> lanes;
  private final Titles titles;
  private final Axis axis;
  private final ViewState.Lanes settings;

  /** A lane that needs no more than this gets it. */
  private final double fair;

  private final List<Double> tops = new ArrayList<>();

  LanePlan(Input input, ViewState.Lanes settings, double available) {
    this.lanes = input.lanes();
    this.axis = input.axis();
    this.titles = input.titles();
    this.settings = settings;
    double even = available / Math.max(1, lanes.size());
    this.fair = even < ENOUGH + heading() ? LEAST + heading() : even;
    int lines = sum(needs(3)) <= available ? 3 : 2;
    double top = 0;
    for (double height : heights(needs(lines), available)) {
      tops.add(top);
      top += height;
    }
    tops.add(top);
  }

  double top(int lane) {
    return tops.get(lane);
  }

  double height(int lane) {
    return tops.get(lane + 1) - tops.get(lane);
  }

  /** How high all lanes are together. */
  double total() {
    return tops.get(tops.size() - 1);
  }

  private List<Double> heights(List<Double> needs, double available) {
    double greed = sum(needs) <= available ? Double.MAX_VALUE : greed(needs, available);
    long open = lanes.stream().filter(lane -> !isCollapsed(lane)).count();
    double spare = open == 0 ? 0 : Math.floor(Math.max(0, available - sum(needs)) / open);
    return IntStream.range(0, needs.size())
        .mapToObj(
            i -> {
              var lane = lanes.get(i);
              return isCollapsed(lane) || settings.expanded().contains(lane.key())
                  ? needs.get(i)
                  : Math.floor(share(needs.get(i), greed)) + spare;
            })
        .toList();
  }

  /** The factor at which all shares together are as high as there is room. */
  private double greed(List<Double> needs, double available) {
    double low = 0;
    double high = 1000;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (needs.stream().mapToDouble(need -> share(need, middle)).sum() > available) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private double share(double need, double greed) {
    return Math.max(Math.min(need, fair), Math.min(need, greed * Math.pow(need, GREED)));
  }

  private List<Double> needs(int titleLines) {
    return lanes.stream()
        .map(
            lane ->
                isCollapsed(lane) ? COLLAPSED : Math.max(LEAST + heading(), need(lane, titleLines)))
        .toList();
  }

  private double need(Lane lane, int titleLines) {
    var cells = lane.cells(axis.unit());
    double spans = Math.min(MOST_CARDS, cells.crossing(axis.scale().stretch()).size());
    double most =
        cells.busiest().stream().mapToDouble(cell -> need(cell, titleLines)).max().orElse(0);
    return 2 * PAD + heading() + spans * (CardText.height(1) + Placer.GAP) + most;
  }

  private double heading() {
    return axis.showsHours() ? DayStack.HEADING : 0;
  }

  private double need(Cells.Cell cell, int titleLines) {
    double width = cell.stretch().length() * axis.scale().pixelsPerDay();
    if (!axis.columns()) {
      double rows = Math.ceil(cell.items().size() * RowPlacer.WIDEST / Math.max(width, 1));
      return Math.min(MOST_CARDS, rows) * (CardText.height(2) + Placer.GAP);
    }
    double seen = Math.min(width, axis.scale().width());
    int parts = Axis.parts(seen);
    double room = seen / parts - Placer.SIDE * 2;
    double heights =
        cell.items().stream()
            .limit((long) MOST_CARDS * parts)
            .mapToDouble(item -> height(item, room, titleLines))
            .sum();
    return Math.ceil(heights / parts);
  }

  private double height(Item item, double width, int titleLines) {
    return CardText.height(titles.of(item, width, titleLines).size()) + Placer.GAP;
  }

  private boolean isCollapsed(Lane lane) {
    return settings.collapsed().contains(lane.key());
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }
}
