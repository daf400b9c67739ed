package dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  private final List<BitSet> foremost = new ArrayList<>();

  DaySlots(Lane lane, Slots slots, Slots.Rows rows) {
    items = lane.items();
    this.slots = slots;
    this.rows = rows;
    for (int i = 0; i < rows.cards(); i++) {
      foremost.add(new BitSet(items.size()));
    }
  }

  /** Gives the events of a day their rows. */
  void arrange(int[] day) {
    if (rows.cards() == 0) {
      return;
    }
    var blocks = blocks(day);
    int spare = rows.cards() - day.length;
    if (spare >= 0) {
      int row = rows.staggered() ? stagger(items.get(day[0]).day(), spare) : 0;
      for (var block : blocks) {
        alone(block, row);
        row += block.length;
      }
    } else if (blocks.size() > rows.cards()) {
      inOrder(blocks.stream().flatMapToInt(Arrays::stream).toArray(), 0, rows.cards());
    } else {
      arrange(blocks, day.length);
    }
  }

  /** Of each row of cards, what is shown where days are narrower than cards: one item a day. */
  List<BitSet> foremost() {
    return foremost;
  }

  /** Has the foremost events of neighbouring days make room for each other at far zooms. */
  void spread() {
    for (var row : foremost) {
      var places = row.stream().toArray();
      var days = Arrays.stream(places).mapToDouble(item -> items.get(item).day()).toArray();
      var from = RowSpread.from(days, Item.byRank(items, places), Slots.COLUMN);
      for (int i = 0; i < from.length; i++) {
        slots.put(places[i], slots.row(places[i]), slots.part(places[i]), from[i]);
      }
    }
  }

  private static int stagger(double day, int spare) {
    double turn = day * GOLDEN;
    return (int) Math.floor((turn - Math.floor(turn)) * (spare + 1));
  }

  private void arrange(List<int[]> blocks, int count) {
    int first = 0;
    int left = count;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      int free = rows.cards() - first - (blocks.size() - 1 - i);
      int share = (int) Math.round((rows.cards() - first) * (double) block.length / left);
      int height = Math.max(1, Math.min(free, share));
      arrangeBlock(block, first, i + 1 == blocks.size() ? rows.cards() - first : height);
      first += height;
      left -= block.length;
    }
  }

  /** With an hour, in a known order, by importance. As they come they are in order of time. */
  private List<int[]> blocks(int[] day) {
    var blocks = new int[3][day.length];
    var counts = new int[3];
    for (int place : day) {
      var item = items.get(place);
      int block = item.isTimed() ? 0 : item.isOrdered() ? 1 : 2;
      blocks[block][counts[block]++] = place;
    }
    var found = new ArrayList<int[]>();
    for (int block = 0; block < blocks.length; block++) {
      if (counts[block] > 0) {
        var places = Arrays.copyOf(blocks[block], counts[block]);
        found.add(block == 2 ? byRank(places) : places);
      }
    }
    return found;
  }

  private long rank(int place) {
    return items.get(place).rank();
  }

  private int[] byRank(int[] places) {
    var ranked = Item.byRank(items, places);
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = places[ranked[i]];
    }
    return ranked;
  }

  private void arrangeBlock(int[] block, int first, int height) {
    var item = items.get(block[0]);
    if (block.length <= height) {
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
  private void alone(int[] block, int first) {
    for (int i = 0; i < block.length; i++) {
      putForemost(block[i], first + i);
    }
  }

  private void putForemost(int item, int row) {
    put(item, row, items.get(item).hour(), 0);
    foremost.get(row).set(item);
  }

  /** The most important begin the rows, the next follow. */
  private void byImportance(int[] block, int first, int height) {
    for (int i = 0; i < block.length; i++) {
      if (i < height) {
        putForemost(block[i], first + i);
      } else {
        int place = i / height;
        int columns = Integer.highestOneBit(place) * 2;
        double part = Integer.reverse(place) / 0x1p31 / 2;
        put(block[i], first + i % height, part < 0 ? part + 1 : part, from(columns));
      }
    }
  }

  /** Rows from the top, each from the left, in that order; important ones begin the rows. */
  private void inOrder(int[] block, int first, int height) {
    int row = first;
    for (var chunk : chunks(block, height)) {
      int columns = chunk.length == 1 ? 1 : Integer.highestOneBit(chunk.length - 1) * 2;
      putForemost(chunk[0], row);
      for (int i = 1; i < chunk.length; i++) {
        int needed = columns / Integer.lowestOneBit(i);
        put(chunk[i], row, i / (double) columns, from(Math.min(columns, needed)));
      }
      row++;
    }
  }

  /** Each at its hour, as soon as there is room beside the more important ones. */
  private void byHour(int[] block, int first, int height) {
    int row = first;
    for (var chunk : chunks(block, height)) {
      var hours = new double[chunk.length];
      for (int i = 0; i < hours.length; i++) {
        double hour = items.get(chunk[i]).hour();
        hours[i] = i == 0 ? hour : Math.max(hour, hours[i - 1] + LEAST_APART);
      }
      var from = RowSpread.from(hours, Item.byRank(items, chunk), Slots.COLUMN);
      for (int i = 0; i < hours.length; i++) {
        if (from[i] == 0) {
          foremost.get(row).set(chunk[i]);
        }
        put(chunk[i], row, hours[i], from[i] == 0 ? 0 : from[i] + Slots.COLUMN);
      }
      row++;
    }
  }

  /** Cuts a block before its most important events, into that many runs. */
  private List<int[]> chunks(int[] block, int count) {
    var ranks = Arrays.stream(block).skip(1).mapToLong(this::rank).sorted().toArray();
    long least = count == 1 ? Long.MIN_VALUE : ranks[count - 2];
    var chunks = new ArrayList<int[]>();
    for (int first = 0, end; first < block.length; first = end) {
      end = first + 1;
      while (end < block.length && rank(block[end]) > least) {
        end++;
      }
      chunks.add(Arrays.copyOfRange(block, first, end));
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
