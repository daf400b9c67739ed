package dateline.bench;

import dateline.layout.EventSet;
import dateline.layout.Hit;
import dateline.layout.InventedTimeline;
import dateline.layout.LaneMode;
import dateline.layout.Stretch;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import dateline.ui.style.Fonts;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Measures the frames of one timeline in one arrangement of lanes, and prints a row. */
public final class TimelineRun {

  static final List<LaneMode> LANES = List.of(LaneMode.NONE, LaneMode.THEME);

  private static final String ROW = "%9s %5s %9s %-23s %-23s %-23s %-16s %9s %9s %11s";

  static final String HEADING =
      ROW.formatted(
              "events",
              "lanes",
              "first",
              "pan",
              "zoom",
              "filter",
              "pan: parts",
              "at fit",
              "by day",
              "heap")
          + "\n"
          + ROW.formatted(
              "",
              "",
              "frame",
              "median   95th   longest",
              "median   95th   longest",
              "median   95th   longest",
              "lay+paint+snap",
              "cards+n",
              "cards+n",
              "events+view");

  static final String LEGEND =
      """
      Times in ms, of 300 frames after 100 to warm up; a frame is layout, paint and a snapshot.
      cards+n: cards and, after them, clusters. Heap in MiB after collection: the events alone, and
      what the view and the toolkit need besides. ** the goal is met, * the floor, ! neither.""";

  private static final int WARM_UP = 100;
  private static final int STEPS = 300;
  private static final double NOTCH = 1.25;
  private static final double DAY_LEVEL = 7;
  private static final double MONTH_LEVEL = 31;
  private static final double PIXELS = 24;
  private static final String TYPED = "marten";

  private final Timeline timeline;
  private final TimelineView view = new TimelineView();
  private final Frames frames;
  private final Random random = new Random(5);

  private TimelineRun(Timeline timeline, LaneMode lanes) {
    this.timeline = timeline;
    view.lanesProperty().set(ViewState.Lanes.by(lanes));
    frames = new Frames(view);
  }

  public static void main(String[] args) throws InterruptedException {
    int count = Integer.parseInt(args[0]);
    var lanes =
        LANES.stream().filter(mode -> mode.label().equals(args[1])).findFirst().orElseThrow();
    Logger.getLogger("javafx").setLevel(Level.SEVERE);
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    int before = usedHeap();
    var timeline = InventedTimeline.of(5, count);
    int events = usedHeap() - before;
    Frames.onFx(
        () -> {
          Fonts.load();
          return new TimelineRun(timeline, lanes).row(lanes, events);
        });
    System.exit(0);
  }

  private boolean row(LaneMode lanes, int events) {
    double first = frames.frame(() -> view.timelineProperty().set(timeline)).all();
    var fit = view.stretch();
    var atFit = drawn();
    frames.frame(() -> view.stretchProperty().set(days(DAY_LEVEL)));
    var atDays = drawn();
    var pan = measured(step -> () -> pan(step, fit));
    var zoom = measured(step -> () -> zoom(step, fit));
    frames.frame(() -> view.stretchProperty().set(fit));
    var filter = measured(step -> () -> type(step));
    type(0);
    int all = usedHeap();
    System.out.println(
        ROW.formatted(
            "%,d".formatted(timeline.events().size()),
            lanes == LaneMode.NONE ? "1" : "8",
            "%.0f%s".formatted(first, mark(first, 200, 500)),
            times(pan, mark(pan.quantile(0.95), 16.7, 33)),
            times(zoom, mark(zoom.quantile(0.95), 16.7, 33)),
            times(filter, ""),
            pan.parts(),
            atFit + mark(-atFit.cards, -40, -40),
            atDays + mark(-atDays.cards, -120, -120),
            "%d+%d%s".formatted(events, all - events, mark(all, 256, 512))));
    return true;
  }

  private static String times(Frames.Times times, String mark) {
    return "%6.1f %6.1f%-2s %7.1f"
        .formatted(times.median(), times.quantile(0.95), mark, times.longest());
  }

  private static String mark(double value, double goal, double floor) {
    if (value <= goal) {
      return "**";
    }
    return value <= floor ? "*" : "!";
  }

  private Frames.Times measured(IntFunction<Runnable> steps) {
    var times = new Frames.Times();
    for (int step = 0; step < WARM_UP + STEPS; step++) {
      var frame = frames.frame(steps.apply(step));
      if (step >= WARM_UP) {
        times.add(frame);
      }
    }
    return times;
  }

  // Steps

  /** A third each at fit, a month and a week: to and fro. */
  private void pan(int step, Stretch fit) {
    var level = List.of(fit, days(MONTH_LEVEL), days(DAY_LEVEL)).get(step % 300 / 100);
    var from = step % 100 == 0 ? level : view.stretch();
    double by = (step % 100 < 50 ? PIXELS : -PIXELS) / Frames.WIDTH * from.length();
    view.stretchProperty().set(new Stretch(from.start() + by, from.end() + by));
  }

  /** Notch by notch into one of the busy days, out again, into another. */
  private void zoom(int step, Stretch fit) {
    int notches = (int) (Math.log(fit.length() * 24) / Math.log(NOTCH));
    int at = step % (2 * notches);
    if (at == 0) {
      view.stretchProperty().set(fit);
      return;
    }
    double about =
        at == 1
            ? InventedTimeline.DENSE.toEpochDay()
                + random.nextDouble() * InventedTimeline.DENSE_DAYS
            : (view.stretch().start() + view.stretch().end()) / 2;
    double half = view.stretch().length() / 2 * (at <= notches ? 1 / NOTCH : NOTCH);
    view.stretchProperty().set(new Stretch(about - half, about + half));
  }

  /** Letter by letter to a word, and back. */
  private void type(int step) {
    int letters = TYPED.length();
    int at = step % (2 * letters);
    var typed = TYPED.substring(0, at <= letters ? at : 2 * letters - at);
    var events = timeline.events();
    view.foundProperty()
        .set(EventSet.of(events.size(), place -> events.get(place).title().contains(typed)));
  }

  private static Stretch days(double length) {
    double start = InventedTimeline.DENSE.toEpochDay() + InventedTimeline.DENSE_DAYS / 2.0;
    return new Stretch(start, start + length);
  }

  // What is drawn

  private record Drawn(int cards, int clusters) {
    @Override
    public String toString() {
      return cards + "+" + clusters;
    }
  }

  private Drawn drawn() {
    var hits = Cards.picture(view).hits();
    return new Drawn(
        (int) hits.stream().filter(hit -> hit.target() instanceof Hit.OfEvent).count(),
        (int) hits.stream().filter(hit -> hit.target() instanceof Hit.OfMore).count());
  }

  /** In MiB, after garbage was collected. */
  static int usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (int) (ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }
}
