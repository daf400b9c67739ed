package dateline.ui.task;

import dateline.pipeline.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/** Runs each job on a thread of its own and tells of it on the JavaFX thread. */
public final class BackgroundRunner implements TaskRunner {

  private final ExecutorService threads = Executors.newCachedThreadPool(BackgroundRunner::daemon);

  @Override
  public <T> Running start(Job<T> job, TaskListener<T> listener) {
    var watch = new Watch(listener);
    threads.execute(() -> run(job, listener, watch));
    return watch::cancel;
  }

  private static <T> void run(Job<T> job, TaskListener<T> listener, Watch watch) {
    try {
      T result = job.run(watch);
      Platform.runLater(
          () -> {
            if (watch.isCancelled()) {
              listener.cancelled();
            } else {
              listener.done(result);
            }
          });
    } catch (CancellationException e) {
      Platform.runLater(listener::cancelled);
    } catch (Exception e) {
      Platform.runLater(() -> listener.failed(e));
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }

  /** Passes on the latest report only, so that many reports cost one turn of the window. */
  private static final class Watch implements Progress {

    private record Report(String stage, int done, int total) {}

    private final TaskListener<?> listener;
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    Watch(TaskListener<?> listener) {
      this.listener = listener;
    }

    void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void report(String stage, int done, int total) {
      if (latest.getAndSet(new Report(stage, done, total)) == null) {
        Platform.runLater(this::pass);
      }
    }

    private void pass() {
      var report = latest.getAndSet(null);
      if (!cancelled) {
        listener.progressed(report.stage, report.done, report.total);
      }
    }
  }
}
