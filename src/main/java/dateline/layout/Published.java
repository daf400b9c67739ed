package dateline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Articles that one marker stands for, as the days of their publication lie close together.
 *
 * @param x where the first of the days is
 * @param articles their ids, in order of time
 */
record Published(double x, List<String> articles) {

  /**
   * Gathers articles.
   *
   * @param byDay in order of time
   * @param place where a day is
   * @param room pixels from one marker to the next, at least
   */
  static List<Published> gather(
      Map<LocalDate, List<String>> byDay, ToDoubleFunction<LocalDate> place, double room) {
    var markers = new ArrayList<Published>();
    byDay.forEach(
        (day, articles) -> {
          double x = place.applyAsDouble(day);
          if (markers.isEmpty() || x - markers.get(markers.size() - 1).x > room) {
            markers.add(new Published(x, new ArrayList<>()));
          }
          markers.get(markers.size() - 1).articles.addAll(articles);
        });
    return markers;
  }

  /** Such as "3 articles". */
  String words() {
    return articles.size() + (articles.size() == 1 ? " article" : " articles");
  }
}
