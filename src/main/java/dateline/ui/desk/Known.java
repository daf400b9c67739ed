package dateline.ui.desk;

import static java.util.Objects.requireNonNull;

import dateline.layout.EventSet;
import dateline.merge.Event;
import dateline.pipeline.Publications;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import java.util.HashMap;
import java.util.Map;

/**
 * What was known at the end of a day of publication, and what of it was new then.
 *
 * @param timeline the events with what had been published of them
 * @param fresh events that the day before knew nothing of, or dated otherwise, by their places;
 *     none on the first day, when everything is new
 * @param appeared how many were not known before
 * @param redated how many were dated otherwise
 */
record Known(Timeline timeline, EventSet fresh, int appeared, int redated) {

  Known {
    requireNonNull(timeline, "timeline");
    requireNonNull(fresh, "fresh");
  }

  /** A timeline of which nothing is new. */
  static Known of(Timeline timeline) {
    return new Known(timeline, EventSet.NONE, 0, 0);
  }

  /**
   * What was known at a stop.
   *
   * @param stop the place of the day among those of publication, from 0
   */
  static Known at(int stop, Publications publications) {
    var timeline = publications.asOf(publications.days().get(stop));
    return stop == 0
        ? of(timeline)
        : since(publications.asOf(publications.days().get(stop - 1)), timeline);
  }

  private static Known since(Timeline before, Timeline now) {
    var dates = new HashMap<String, DateRange>();
    before.events().forEach(event -> dates.put(event.id(), event.date().range()));
    var events = now.events();
    int appeared = (int) events.stream().filter(e -> !dates.containsKey(e.id())).count();
    var fresh = EventSet.of(events.size(), place -> isFresh(events.get(place), dates));
    return new Known(now, fresh, appeared, fresh.count() - appeared);
  }

  private static boolean isFresh(Event event, Map<String, DateRange> before) {
    return !event.date().range().equals(before.get(event.id()));
  }
}
