package dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does the same work on every article, on several threads. */
final class ArticleTasks {

  private static final int POLL_MILLIS = 50;

  private final int threads;

  ArticleTasks(int threads) {
    this.threads = threads;
  }

  /**
   * The result for every input, in the order of the inputs. Reports and asks from the calling
   * thread; work that has begun when the run is cancelled is abandoned.
   *
   * @throws CancellationException if the run is cancelled
   */
  <A, B> List<B> map(String stage, List<A> inputs, Function<A, B> work, Progress progress) {
    var executor = Executors.newFixedThreadPool(threads, ArticleTasks::daemon);
    try {
      var service = new ExecutorCompletionService<B>(executor);
      var results = new ArrayList<Future<B>>();
      inputs.forEach(input -> results.add(service.submit(() -> work.apply(input))));
      awaitAll(stage, service, inputs.size(), progress);
      return results.stream().map(ArticleTasks::get).toList();
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * The result of one work on all articles together, on a thread of its own.
   *
   * @param articles how many they are
   * @throws CancellationException if the run is cancelled; the thread is interrupted
   */
  <B> B together(String stage, int articles, Supplier<B> work, Progress progress) {
    return map(stage, List.of(work), Supplier::get, new Whole(progress, articles)).get(0);
  }

  /** Counts articles that are all done at once. */
  private record Whole(Progress progress, int articles) implements Progress {

    @Override
    public void report(String stage, int done, int total) {
      progress.report(stage, done * articles, articles);
    }

    @Override
    public boolean isCancelled() {
      return progress.isCancelled();
    }
  }

  private static void awaitAll(
      String stage, ExecutorCompletionService<?> service, int total, Progress progress) {
    progress.report(stage, 0, total);
    for (int done = 0; done < total; ) {
      stopIfCancelled(progress);
      if (poll(service)) {
        done++;
        progress.report(stage, done, total);
      }
    }
    stopIfCancelled(progress);
  }

  private static void stopIfCancelled(Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }

  private static boolean poll(ExecutorCompletionService<?> service) {
    try {
      return service.poll(POLL_MILLIS, TimeUnit.MILLISECONDS) != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static <B> B get(Future<B> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task must not fail", e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "articles");
    thread.setDaemon(true);
    return thread;
  }
}
