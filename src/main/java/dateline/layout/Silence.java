package dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the days of which nothing is told. */
final class Silence {

  private Silence() {}

  /** The stretches of whole days within bounds that no event known to the day touches. */
  static List<Stretch> within(List<Item> items, Stretch bounds) {
    var silent = new ArrayList<Stretch>();
    double told = bounds.start();
    for (var item : items) {
      if (item.isVague() || item.known().start() >= bounds.end()) {
        continue;
      }
      double first = Math.floor(item.known().start());
      if (first > told) {
        silent.add(new Stretch(told, first));
      }
      told = Math.max(told, Math.ceil(item.known().end()));
    }
    if (told < bounds.end()) {
      silent.add(new Stretch(told, bounds.end()));
    }
    return silent;
  }
}
