package dateline.ui.timeline;

import dateline.layout.EventSet;
import dateline.ui.task.Job;
import dateline.ui.task.Latest;
import dateline.ui.task.TaskRunner;

/**
 * Hides and dims events of a view. What is left is worked out behind the window; until then the
 * view stays as it was.
 */
public final class Sieve {

  private final TimelineView view;
  private final Latest sifting;

  public Sieve(TimelineView view, TaskRunner runner) {
    this.view = view;
    sifting = new Latest(runner);
  }

  /** Hides and dims events in place of those so far; only the last call of many is seen. */
  public void set(EventSet hidden, EventSet dimmed) {
    sifting.start(sifted(hidden, dimmed), Runnable::run);
  }

  /** Hides and dims nothing that was asked for before. */
  public void stop() {
    sifting.stop();
  }

  private Job<Runnable> sifted(EventSet hidden, EventSet dimmed) {
    var drawing = view.drawing();
    var now = view.state();
    var next = now.withMarks(now.marks().withHidden(hidden).withDimmed(dimmed));
    return progress -> {
      var left = drawing.leaving(next);
      return () -> {
        drawing.use(left);
        view.hiddenProperty().set(hidden);
        view.dimmedProperty().set(dimmed);
      };
    };
  }
}
