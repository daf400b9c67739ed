package dateline.ui.timeline;

import dateline.layout.Stretch;
import dateline.merge.Event;
import dateline.time.DateRange;

/** Where to move the view so that an event is seen. */
final class Reveal {

  /** Of the view's length, how much stays free beside the event. */
  private static final double MARGIN = 0.06;

  /** Of the view's length, how much an event fills that is zoomed to. */
  private static final double FILLED = 1 / 3.0;

  private Reveal() {}

  /** The view moved as little as shows the event; its length stays. */
  static Stretch of(Event event, Stretch view) {
    double margin = view.length() * MARGIN;
    var known = known(event.date().range(), view);
    if (known.start() >= view.start() && known.end() <= view.end()) {
      return view;
    }
    if (known.length() >= view.length() && seen(known, view) >= view.length() / 2) {
      return view;
    }
    return known.start() < view.start() || known.length() >= view.length()
        ? moved(view, known.start() - margin - view.start())
        : moved(view, known.end() + margin - view.end());
  }

  /** How much of the event the view shows, in days. */
  private static double seen(Stretch known, Stretch view) {
    return Math.min(known.end(), view.end()) - Math.max(known.start(), view.start());
  }

  /** A view in the middle of which the stretch lies. */
  static Stretch around(Stretch stretch) {
    double free = stretch.length() * (1 / FILLED - 1) / 2;
    return new Stretch(stretch.start() - free, stretch.end() + free);
  }

  /** A view in the middle of which the stretch lies, and closer than the view now. */
  static Stretch into(Stretch stretch, Stretch view) {
    var around = around(stretch);
    double middle = (stretch.start() + stretch.end()) / 2;
    double half = Math.min(around.length(), view.length() / 2) / 2;
    return new Stretch(middle - half, middle + half);
  }

  /** A view in the middle of which a date lies. */
  static Stretch around(DateRange date, Stretch view) {
    return around(known(date, view));
  }

  /** The time of a date; an open end reaches as far as the view is long. */
  private static Stretch known(DateRange range, Stretch view) {
    double first = Stretch.moment(range.first());
    double last = Stretch.moment(range.last().plusMinutes(1));
    if (range.first().equals(DateRange.OPEN_START)) {
      return new Stretch(last - view.length() / 2, last);
    }
    if (range.last().equals(DateRange.OPEN_END)) {
      return new Stretch(first, first + view.length() / 2);
    }
    return new Stretch(first, last);
  }

  private static Stretch moved(Stretch view, double by) {
    return new Stretch(view.start() + by, view.end() + by);
  }
}
