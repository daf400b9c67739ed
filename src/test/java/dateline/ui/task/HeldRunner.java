package dateline.ui.task;

import java.util.ArrayList;
import java.util.List;

/** Runs jobs only when a test says so, in the order they were started. */
public final class HeldRunner implements TaskRunner {

  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> Running start(Job<T> job, TaskListener<T> listener) {
    waiting.add(() -> new SameThreadRunner().start(job, listener));
    return () -> {};
  }

  /** Runs what waits. */
  public void runAll() {
    var jobs = List.copyOf(waiting);
    waiting.clear();
    jobs.forEach(Runnable::run);
  }
}
