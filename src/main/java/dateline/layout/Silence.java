package dateline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;

/**
 * A stretch of days of which nothing is told.
 *
 * @param articles how many articles were published in it all the same
 */
record Silence(Stretch days, int articles) {

  /** The stretches of whole days within bounds that no event known to the day touches. */
  static List<Silence> within(
      List<Item> items, Stretch bounds, NavigableMap<LocalDate, List<String>> publications) {
    var silent = new ArrayList<Silence>();
    double told = bounds.start();
    for (var item : items) {
      boolean toldAlready = item.known().end() <= told;
      if (toldAlready || item.known().start() >= bounds.end() || item.isVague()) {
        continue;
      }
      add(told, item.day(), publications, silent);
      told = Math.max(told, item.dayAfter());
    }
    add(told, bounds.end(), publications, silent);
    return silent;
  }

  /** Days on which articles were published stand apart from those without. */
  private static void add(
      double start,
      double end,
      NavigableMap<LocalDate, List<String>> publications,
      List<Silence> silent) {
    double from = start;
    while (from < end) {
      int articles = articlesOn(from, publications);
      double to = from + 1;
      while (to < end && (articlesOn(to, publications) > 0) == (articles > 0)) {
        articles += articlesOn(to, publications);
        to++;
      }
      silent.add(new Silence(new Stretch(from, Math.min(to, end)), articles));
      from = to;
    }
  }

  private static int articlesOn(double day, SortedMap<LocalDate, List<String>> publications) {
    return publications.getOrDefault(Stretch.day(day), List.of()).size();
  }

  /** What is told of these days, in a line. */
  String words() {
    if (articles == 0) {
      return "no article published";
    }
    return articles == 1 ? "1 article, but no event" : articles + " articles, but no event";
  }
}
