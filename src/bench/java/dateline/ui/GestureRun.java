package dateline.ui;

import dateline.corpus.PublishedDates;
import dateline.layout.InventedTimeline;
import dateline.ui.settings.Settings;
import dateline.ui.style.Fonts;
import dateline.ui.task.SameThreadRunner;
import dateline.ui.timeline.Cards;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens the window on many invented events and has random gestures try to break it. */
public final class GestureRun {

  private static final int EVENTS = 10_000;
  private static final double GROWTH = 1.1;
  private static final long SLACK = 8;
  private static final int NAMED = 6;

  private final ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();
  private final List<Long> heaps = new ArrayList<>();
  private Scene scene;
  private final Map<String, Double> longest = new TreeMap<>();
  private int gestures;

  private GestureRun() {}

  /** The number of minutes, and the seed. */
  public static void main(String[] args) throws InterruptedException {
    var run = new GestureRun();
    boolean stood =
        run.run(
            Duration.ofMillis((long) (Double.parseDouble(args[0]) * 60_000)),
            Long.parseLong(args[1]));
    System.exit(stood ? 0 : 1);
  }

  private boolean run(Duration time, long seed) throws InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    Platform.startup(this::open);
    settle();
    var hands = new RandomGestures(scene, Cards.viewIn(scene.getRoot()), new Random(seed));
    heaps.add(usedHeap());
    gesture(hands, time.dividedBy(2));
    heaps.add(usedHeap());
    gesture(hands, time.dividedBy(2));
    heaps.add(usedHeap());
    print(time, seed);
    return thrown.isEmpty() && !hasGrown();
  }

  private void open() {
    Fonts.load();
    var timeline = InventedTimeline.of(5, EVENTS);
    var models = Models.of((project, progress) -> timeline, new SameThreadRunner());
    var window =
        new MainWindow(models, new Answers(), new Settings(), new Dimension2D(1600, 900), () -> {});
    scene = window.scene();
    var stage = new Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    models.project().open(List.of(Path.of("invented")), PublishedDates.NONE);
  }

  private void gesture(RandomGestures hands, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end && thrown.isEmpty()) {
      for (var step : hands.next()) {
        long start = System.nanoTime();
        onFx(step.action());
        settle();
        longest.merge(step.name(), (System.nanoTime() - start) / 1e6, Math::max);
      }
      gestures++;
    }
  }

  /** Waits until what the last gesture set off is laid out and painted. */
  private void settle() throws InterruptedException {
    onFx(() -> {});
    onFx(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
  }

  private void onFx(Runnable job) throws InterruptedException {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(
        () -> {
          try {
            job.run();
          } catch (RuntimeException | Error e) {
            thrown.add(e);
          }
          done.complete(true);
        });
    done.join();
  }

  private boolean hasGrown() {
    return heaps.get(2) > heaps.get(1) * GROWTH + SLACK;
  }

  private void print(Duration time, long seed) {
    System.out.printf(
        "%n%,d events, %.1f minutes, seed %d: %,d gestures; the longest frames in ms: %s%n",
        EVENTS, time.toMillis() / 60_000.0, seed, gestures, slowest());
    System.out.printf(
        "heap after collection at the start, in the middle, at the end: %d, %d, %d MiB%s%n",
        heaps.get(0), heaps.get(1), heaps.get(2), hasGrown() ? ": it grows" : "");
    System.out.println(thrown.isEmpty() ? "no exception" : thrown.size() + " exceptions");
    thrown.forEach(Throwable::printStackTrace);
  }

  private String slowest() {
    return longest.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(NAMED)
        .map(entry -> "%s %.0f".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
