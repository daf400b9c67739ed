package dateline.bench;

import dateline.layout.Theme;
import dateline.pipeline.Timeline;
import dateline.ui.style.StyleSheets;
import dateline.ui.timeline.Cards;
import dateline.ui.timeline.TimelineView;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/**
 * Paints a timeline view frame by frame: works out its picture, paints it, and takes a snapshot of
 * it into one image that is used again and again. All on the JavaFX thread, with nothing painted
 * besides.
 */
final class Frames {

  private static final Set<String> PAINTING =
      Set.of("JavaFX Application Thread", "QuantumRenderer-0");

  static final int WIDTH = 1600;
  static final int HEIGHT = 900;

  private final TimelineView view;
  private final Scene scene;
  private final WritableImage image = new WritableImage(WIDTH, HEIGHT);

  /**
   * How long a frame took, in milliseconds.
   *
   * @param change the change of the view, with what follows from it
   * @param layout the picture as a display list
   * @param paint the display list on the canvas
   * @param snapshot the canvas as pixels
   * @param processor what the threads that do it used, which other programs cannot lengthen
   */
  record Frame(double change, double layout, double paint, double snapshot, double processor) {
    double all() {
      return change + layout + paint + snapshot;
    }
  }

  /** To be made on the JavaFX thread. */
  Frames(TimelineView view) {
    this.view = view;
    scene = new Scene(view, WIDTH, HEIGHT);
    StyleSheets.apply(Theme.LIGHT, 1, scene);
    view.timelineProperty().set(Timeline.EMPTY);
    frame(() -> {});
  }

  /** Changes the view and paints it. */
  Frame frame(Runnable change) {
    long used = used();
    long start = System.nanoTime();
    change.run();
    long changed = System.nanoTime();
    Cards.picture(view);
    long laidOut = System.nanoTime();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    long painted = System.nanoTime();
    scene.snapshot(image);
    long end = System.nanoTime();
    return new Frame(
        (changed - start) / 1e6,
        (laidOut - changed) / 1e6,
        (painted - laidOut) / 1e6,
        (end - painted) / 1e6,
        (used() - used) / 1e6);
  }

  private static long used() {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && PAINTING.contains(thread.getThreadName()))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  /** A job for the JavaFX thread. */
  static <T> T onFx(Supplier<T> job) {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(job.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }

  /** What many frames took, sorted. */
  static final class Times {
    private final List<Frame> frames = new ArrayList<>();

    void add(Frame frame) {
      frames.add(frame);
    }

    double median() {
      return quantile(0.5);
    }

    /** The time within which that part of the frames were done. */
    double quantile(double part) {
      return quantile(part, Frame::all);
    }

    /** The same of the time that the threads used. */
    double processor(double part) {
      return quantile(part, Frame::processor);
    }

    private double quantile(double part, ToDoubleFunction<Frame> time) {
      var sorted = frames.stream().mapToDouble(time).sorted().toArray();
      return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(part * sorted.length))];
    }

    double longest() {
      return quantile(1);
    }

    /** The means of layout, paint and snapshot, such as "3.1+2.0+5.2". */
    String parts() {
      var sums = new double[3];
      for (var frame : frames) {
        sums[0] += frame.change + frame.layout;
        sums[1] += frame.paint;
        sums[2] += frame.snapshot;
      }
      var means = Arrays.stream(sums).map(sum -> sum / frames.size()).toArray();
      return "%.1f+%.1f+%.1f".formatted(means[0], means[1], means[2]);
    }
  }
}
