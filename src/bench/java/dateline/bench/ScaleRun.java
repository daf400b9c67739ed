package dateline.bench;

import dateline.corpus.PublishedDates;
import dateline.export.TimelineJson;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

/** Extracts the timeline of a folder on two threads and prints how long each stage took. */
public final class ScaleRun {

  private static final int THREADS = 2;

  private ScaleRun() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var watch = new Watch();
    var heap = new AtomicLong();
    watchHeap(heap);
    watch.enter("loading");
    var pipeline = Pipeline.english(THREADS);
    var timeline = pipeline.run(List.of(folder), PublishedDates.NONE, watch);
    watch.enter("writing");
    write(timeline, folder.resolveSibling("timeline.json"));
    watch.enter("end");
    print(timeline, watch, heap.get());
  }

  private static void write(Timeline timeline, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      TimelineJson.write(timeline, out);
    }
  }

  private static void print(Timeline timeline, Watch watch, long heap) throws IOException {
    int articles = timeline.sources().size();
    long mentions = timeline.events().stream().mapToLong(e -> e.mentions().size()).sum();
    double all = watch.seconds.values().stream().mapToDouble(s -> s).sum();
    System.out.printf(
        "%n%d articles: %d mentions, %d events; %.1f s, %.1f articles/s; heap %d MiB%s%n",
        articles, mentions, timeline.events().size(), all, articles / all, heap >> 20, resident());
    watch.seconds.forEach(
        (stage, seconds) ->
            System.out.printf(
                "  %-26s %8.1f s, of the processors %8.1f s%n",
                stage, seconds, watch.processor.get(stage)));
  }

  /** Looks ten times a second how much is in use, what waits to be collected included. */
  private static void watchHeap(AtomicLong peak) {
    var watch = new Timer("heap", true);
    watch.schedule(
        new TimerTask() {
          @Override
          public void run() {
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            peak.accumulateAndGet(used, Math::max);
          }
        },
        0,
        100);
  }

  /** The most memory the process ever held, where the system tells. */
  private static String resident() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .map(kib -> ", process %d MiB".formatted(kib >> 10))
        .findFirst()
        .orElse("");
  }

  /** Takes the time of every stage. */
  private static final class Watch implements Progress {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, Double> processor = new LinkedHashMap<>();
    private String stage = "";
    private long since;
    private long processorSince;

    private void enter(String next) {
      long now = System.nanoTime();
      long processorNow =
          ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
      if (!stage.isEmpty()) {
        seconds.merge(stage, (now - since) / 1e9, Double::sum);
        processor.merge(stage, (processorNow - processorSince) / 1e9, Double::sum);
      }
      stage = next;
      since = now;
      processorSince = processorNow;
    }

    @Override
    public void report(String current, int done, int total) {
      if (!current.equals(stage)) {
        enter(current);
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
