package dateline.bench;

import dateline.layout.Hit;
import dateline.layout.InventedTimeline;
import dateline.layout.LaneMode;
import dateline.ui.style.Fonts;
import dateline.ui.timeline.Cards;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Measures the frames of one timeline in one arrangement of lanes, and prints a row. */
public final class TimelineRun {

  static final List<LaneMode> LANES = List.of(LaneMode.NONE, LaneMode.THEME);

  private static final String TIMES = "median   95th   longest";
  private static final String ROW = "%9s %5s %7s %-24s %-24s %-24s %-15s %-12s %9s %9s %9s";

  static final String HEADING =
      row(
              "events",
              "lanes",
              "first",
              "pan",
              "zoom",
              "filter",
              "pan: parts",
              "processor",
              "at fit",
              "by day",
              "heap")
          + "\n"
          + row(
              "",
              "",
              "frame",
              TIMES,
              TIMES,
              TIMES,
              "lay+paint+snap",
              "pan / zoom",
              "cards+n",
              "cards+n",
              "events+view");

  static final String LEGEND =
      """
      Times in ms, of 300 frames after 100 to warm up; a frame is layout, paint and a snapshot.
      Pan goes on for 100 frames each at fit, at a month and at 13 days; zoom from fit to an hour and
      back; filter is from a key to the picture of what is found, the search included (12 frames above 100,000). Parts are
      means. Processor: the 95th percentile of the time that the painting threads used; where it is
      much less than the 95th percentile of the frames, other programs took the processors.
      cards+n: cards and, after them, clusters. Heap in MiB after collection: the events alone, and
      what the view and the toolkit need besides. ** the goal is met, * the floor, ! neither.""";

  private static final int WARM_UP = 100;
  private static final int STEPS = 300;

  /** Above so many events a key takes seconds: there typing is measured on fewer steps. */
  private static final int MANY = 100_000;

  private static final int FEW = 12;

  private final TimelineSteps steps;
  private final Frames frames;

  private TimelineRun(TimelineSteps steps) {
    this.steps = steps;
    frames = new Frames(steps.view());
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
          return new TimelineRun(new TimelineSteps(timeline, lanes)).row(lanes, events);
        });
    System.exit(0);
  }

  private boolean row(LaneMode lanes, int events) {
    double first = frames.frame(steps::open).all();
    var atFit = drawn();
    frames.frame(steps::days);
    var atDays = drawn();
    var pan = measured(steps::pan);
    var zoom = measured(steps::zoom);
    frames.frame(steps::fit);
    var filter = measured(steps::type, events() > MANY ? FEW : STEPS);
    int all = usedHeap();
    System.out.println(
        row(
            "%,d".formatted(steps.view().timelineProperty().get().events().size()),
            lanes == LaneMode.NONE ? "1" : "8",
            "%.0f%s".formatted(first, mark(first, 200, 500)),
            times(pan, mark(pan.quantile(0.95), 16.7, 33)),
            times(zoom, mark(zoom.quantile(0.95), 16.7, 33)),
            times(filter, ""),
            pan.parts(),
            "%5.1f %5.1f".formatted(pan.processor(0.95), zoom.processor(0.95)),
            atFit + mark(-atFit.cards, -40, -40),
            atDays + mark(-atDays.cards, -120, -120),
            "%d+%d%s".formatted(events, all - events, mark(all, 256, 512))));
    return true;
  }

  private static String row(Object... cells) {
    return ROW.formatted(cells);
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

  private int events() {
    return steps.view().timelineProperty().get().events().size();
  }

  private Frames.Times measured(IntConsumer change) {
    return measured(change, STEPS);
  }

  private Frames.Times measured(IntConsumer change, int count) {
    var times = new Frames.Times();
    int warmUp = count * WARM_UP / STEPS;
    for (int step = 0; step < warmUp + count; step++) {
      int now = step;
      var frame = frames.frame(() -> change.accept(now));
      if (step >= warmUp) {
        times.add(frame);
      }
    }
    return times;
  }

  // What is drawn

  private record Drawn(int cards, int clusters) {
    @Override
    public String toString() {
      return cards + "+" + clusters;
    }
  }

  private Drawn drawn() {
    var hits = Cards.picture(steps.view()).hits();
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
