package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cards of one day, from the top, side by side where the day is wide. */
final class DayStack {

  /**
   * How cards are set.
   *
   * @param parts how many stand side by side
   * @param lines how many lines a title may take
   */
  record Grid(int parts, int lines) {}

  /** Over cards whose hour is not known. */
  static final double HEADING = 16;

  private final Placer placer;
  private final Rect column;
  private final Grid grid;
  private final double[] bottoms;
  private final List<Card> cards = new ArrayList<>();
  private Optional<Chip> chip = Optional.empty();
  private Optional<Rect> unknownHours = Optional.empty();

  DayStack(Placer placer, Rect column, Grid grid) {
    this.placer = placer;
    this.column = column;
    this.grid = grid;
    this.bottoms = new double[grid.parts()];
    Arrays.fill(bottoms, column.y());
  }

  /** No more cards than this can fit a column. */
  static int capacity(Rect column) {
    double rows = Math.floor(column.height() / (CardText.height(1) + Placer.GAP)) + 1;
    return (int) (rows * Axis.parts(column.width()));
  }

  /** Adds an event: at its hour where that is known, else where there is most room. */
  void add(Item item) {
    if (!item.isTimed() && unknownHours.isEmpty() && placer.axis().showsHours()) {
      headUnknownHours();
    }
    double width = partWidth() - 2 * Placer.SIDE;
    var text = placer.titles().of(item, width, grid.lines());
    cards.add(
        new Card(item, next(item, width, CardText.height(text.size())), Card.Form.CARD, text));
  }

  /** Adds a chip for the rest, if any. */
  void finish(Stretch day, List<Item> rest) {
    if (rest.isEmpty()) {
      return;
    }
    int part = lowest();
    double x = column.x() + part * partWidth() + Placer.SIDE;
    var area = take(part, part, x, partWidth() - 2 * Placer.SIDE, Chip.HEIGHT);
    chip = Optional.of(new Chip(area, day, true, rest));
  }

  Optional<Chip> chip() {
    return chip;
  }

  /** A heading over the cards whose hour is not known, where there are such cards among hours. */
  Optional<Rect> unknownHours() {
    return unknownHours;
  }

  /** Cards after this stand below all that have an hour. */
  private void headUnknownHours() {
    double y = Arrays.stream(bottoms).max().orElseThrow();
    unknownHours =
        Optional.of(
            new Rect(column.x() + Placer.SIDE, y, column.width() - 2 * Placer.SIDE, HEADING));
    Arrays.fill(bottoms, y + HEADING);
  }

  /** Where the last thing ends. */
  double bottom() {
    return Arrays.stream(bottoms).max().orElseThrow() - Placer.GAP;
  }

  List<Card> cards() {
    return cards;
  }

  private double partWidth() {
    return column.width() / bottoms.length;
  }

  private Rect next(Item item, double width, double height) {
    if (!item.isTimed() || bottoms.length == 1) {
      int part = lowest();
      return take(part, part, column.x() + part * partWidth() + Placer.SIDE, width, height);
    }
    double latest = column.right() - width - Placer.SIDE;
    double hour = placer.axis().scale().x(item.known().start());
    double x = Math.max(column.x() + Placer.SIDE, Math.min(latest, hour));
    int first = (int) Math.floor((x - column.x()) / partWidth());
    int last = (int) Math.floor((x + width - column.x()) / partWidth());
    return take(first, Math.min(last, bottoms.length - 1), x, width, height);
  }

  private Rect take(int first, int last, double x, double width, double height) {
    double y = column.y();
    for (int i = first; i <= last; i++) {
      y = Math.max(y, bottoms[i]);
    }
    Arrays.fill(bottoms, first, last + 1, y + height + Placer.GAP);
    return new Rect(x, y, width, height);
  }

  private int lowest() {
    int lowest = 0;
    for (int i = 1; i < bottoms.length; i++) {
      if (bottoms[i] < bottoms[lowest]) {
        lowest = i;
      }
    }
    return lowest;
  }
}
