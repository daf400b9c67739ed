package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Arranges the events of each day in the rows of a lane. From the top stand those with a known
 * hour, then those of which the texts tell what came first, then the rest by importance; where a
 * row holds several they follow each other from the left.
 */
final class DaySlots {

  /** Keeps events of one minute apart, in days. */
  private static final double LEAST_APART = 0.75 / 1440;

  /** Spreads the rows in which sparse days begin. */
  private static final double GOLDEN = 0.618033988749895;

  private final List<Item> items;
  private final Slots slots;
  private final Slots.Rows rows;

  /** Of each row, what is shown where days are narrower than cards: one item a day. */
  private final List<List<Integer>> foremost = new ArrayList<>();

  DaySlots(Lane lane, Slots slots, Slots.Rows rows) {
    items = lane.items();
    this.slots = slots;
    this.rows = rows;
    for (int i = 0; i < rows.cards(); i++) {
      foremost.add(new ArrayList<>());
    }
  }

  /** Gives the events of a day their rows. */
  void arrange(int[] places) {
    if (rows.cards() == 0) {
      return;
    }
    var day =
        Arrays.stream(places)
            .boxed()
            .sorted(Comparator.comparing(items::get, Item.WITHIN_DAY))
            .toList();
    int spare = rows.cards() - day.size();
    if (spare >= 0) {
      alone(day, rows.staggered() ? stagger(items.get(day.get(0)).day(), spare) : 0);
    } else {
      arrangeBlocks(day);
    }
  }

  /** Of each row of cards, what is shown where days are narrower than cards: one item a day. */
  List<List<Integer>> foremost() {
    return foremost;
  }

  /** Has the foremost events of neighbouring days make room for each other at far zooms. */
  void spread() {
    for (var row : foremost) {
      var days = row.stream().mapToDouble(item -> items.get(item).day()).toArray();
      var ranks = row.stream().mapToInt(item -> items.get(item).rank()).toArray();
      var from = RowSpread.from(days, ranks, Slots.COLUMN);
      for (int i = 0; i < from.length; i++) {
        int item = row.get(i);
        slots.put(item, slots.row(item), slots.part(item), from[i]);
      }
    }
  }

  private static int stagger(double day, int spare) {
    double turn = day * GOLDEN;
    return (int) Math.floor((turn - Math.floor(turn)) * (spare + 1));
  }

  private void arrangeBlocks(List<Integer> day) {
    var blocks = blocks(day);
    if (blocks.size() > rows.cards()) {
      inOrder(day, 0, rows.cards());
      return;
    }
    int first = 0;
    int left = day.size();
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      int free = rows.cards() - first - (blocks.size() - 1 - i);
      int share = (int) Math.round((rows.cards() - first) * (double) block.size() / left);
      int height = Math.max(1, Math.min(free, share));
      arrangeBlock(block, first, i + 1 == blocks.size() ? rows.cards() - first : height);
      first += height;
      left -= block.size();
    }
  }

  /** With an hour, in a known order, in none. */
  private List<List<Integer>> blocks(List<Integer> day) {
    var timed = day.stream().filter(i -> items.get(i).isTimed()).toList();
    var ordered = day.stream().filter(i -> items.get(i).isOrdered()).toList();
    var others = day.subList(timed.size() + ordered.size(), day.size());
    return List.of(timed, ordered, others).stream().filter(block -> !block.isEmpty()).toList();
  }

  private void arrangeBlock(List<Integer> block, int first, int height) {
    var item = items.get(block.get(0));
    if (block.size() <= height) {
      alone(block, first);
    } else if (item.isTimed()) {
      byHour(block, first, height);
    } else if (item.isOrdered()) {
      inOrder(block, first, height);
    } else {
      byImportance(block, first, height);
    }
  }

  /** Each in a row of its own. */
  private void alone(List<Integer> block, int first) {
    for (int i = 0; i < block.size(); i++) {
      putForemost(block.get(i), first + i);
    }
  }

  private void putForemost(int item, int row) {
    put(item, row, items.get(item).hour(), 0);
    foremost.get(row).add(item);
  }

  /** The most important begin the rows, the next follow. */
  private void byImportance(List<Integer> block, int first, int height) {
    for (int i = 0; i < block.size(); i++) {
      if (i < height) {
        putForemost(block.get(i), first + i);
      } else {
        int place = i / height;
        int columns = Integer.highestOneBit(place) * 2;
        double part = Integer.reverse(place) / 0x1p31 / 2;
        put(block.get(i), first + i % height, part < 0 ? part + 1 : part, from(columns));
      }
    }
  }

  /** Rows from the top, each from the left, in that order; important ones begin the rows. */
  private void inOrder(List<Integer> block, int first, int height) {
    int row = first;
    for (var chunk : chunks(block, height)) {
      int columns = chunk.size() == 1 ? 1 : Integer.highestOneBit(chunk.size() - 1) * 2;
      putForemost(chunk.get(0), row);
      for (int i = 1; i < chunk.size(); i++) {
        int needed = columns / Integer.lowestOneBit(i);
        put(chunk.get(i), row, i / (double) columns, from(Math.min(columns, needed)));
      }
      row++;
    }
  }

  /** Each at its hour, as soon as there is room beside the more important ones. */
  private void byHour(List<Integer> block, int first, int height) {
    int row = first;
    for (var chunk : chunks(block, height)) {
      var hours = new double[chunk.size()];
      for (int i = 0; i < hours.length; i++) {
        double hour = items.get(chunk.get(i)).hour();
        hours[i] = i == 0 ? hour : Math.max(hour, hours[i - 1] + LEAST_APART);
      }
      var ranks = chunk.stream().mapToInt(item -> items.get(item).rank()).toArray();
      var from = RowSpread.from(hours, ranks, Slots.COLUMN);
      for (int i = 0; i < hours.length; i++) {
        if (from[i] == 0) {
          foremost.get(row).add(chunk.get(i));
        }
        put(chunk.get(i), row, hours[i], from[i] == 0 ? 0 : from[i] + Slots.COLUMN);
      }
      row++;
    }
  }

  /** Cuts a block before its most important events, into that many runs. */
  private List<List<Integer>> chunks(List<Integer> block, int count) {
    var begins = new boolean[block.size()];
    begins[0] = true;
    block.subList(1, block.size()).stream()
        .sorted(Comparator.comparing(items::get, Item.BY_RANK))
        .limit(count - 1L)
        .forEach(item -> begins[block.indexOf(item)] = true);
    var chunks = new ArrayList<List<Integer>>();
    for (int i = 0; i < begins.length; i++) {
      if (begins[i]) {
        chunks.add(new ArrayList<>());
      }
      chunks.get(chunks.size() - 1).add(block.get(i));
    }
    return chunks;
  }

  /** Rows are counted from the top of the lane, those of spans first. */
  private void put(int item, int row, double part, double from) {
    slots.put(item, rows.spans() + row, part, from);
  }

  private static double from(int columns) {
    return Slots.PART * columns;
  }
}
