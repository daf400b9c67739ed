package dateline.ui.desk;

import dateline.project.ProjectFileException;
import dateline.ui.task.Job;
import dateline.ui.task.Latest;
import dateline.ui.task.TaskListener;
import dateline.ui.task.TaskRunner;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one piece of work that is under way, and the news of how work ended. */
public final class WorkModel {

  /**
   * Work under way.
   *
   * @param stage what is being done
   * @param done how much of it
   * @param total how much there is; 0 where that is not known yet
   */
  public record Work(String stage, int done, int total) {}

  /**
   * How work ended.
   *
   * @param bad whether it failed
   */
  public record News(String text, boolean bad) {}

  private final TaskRunner runner;
  private final ReadOnlyObjectWrapper<Optional<Work>> work =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<News>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TaskRunner.Running running = () -> {};
  private int latest;

  public WorkModel(TaskRunner runner) {
    this.runner = runner;
  }

  // Properties

  /** Empty where nothing is under way. */
  public ReadOnlyObjectProperty<Optional<Work>> workProperty() {
    return work.getReadOnlyProperty();
  }

  public boolean isBusy() {
    return work.get().isPresent();
  }

  public ReadOnlyObjectProperty<Optional<News>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  // Commands

  /** Stops the work under way. */
  public void cancel() {
    running.cancel();
  }

  public void forgetNews() {
    news.set(Optional.empty());
  }

  public void tell(String text) {
    news.set(Optional.of(new News(text, false)));
  }

  /** Starts work in place of what is under way, whose result is then no longer wanted. */
  <T> void start(String stage, Job<T> job, Consumer<T> use) {
    running.cancel();
    latest++;
    forgetNews();
    work.set(Optional.of(new Work(stage, 0, 0)));
    var now = runner.start(job, new Watched<>(latest, use));
    running = isBusy() ? now : () -> {};
  }

  /** Starts work that goes on beside everything else, such as writing a file. */
  <T> void startBeside(Job<T> job, Consumer<T> use) {
    runner.start(job, new Unwatched<>(use));
  }

  /** Asks quick questions that nobody need be told of. */
  Latest questions() {
    return new Latest(runner);
  }

  private void tellOf(Exception problem) {
    var text =
        problem instanceof ProjectFileException file
            ? file.problem().reason() + " " + file.problem().advice()
            : "That did not work: " + problem.getMessage();
    news.set(Optional.of(new News(text, true)));
  }

  private final class Watched<T> implements TaskListener<T> {

    private final int number;
    private final Consumer<T> use;

    Watched(int number, Consumer<T> use) {
      this.number = number;
      this.use = use;
    }

    @Override
    public void progressed(String stage, int done, int total) {
      if (number == latest) {
        work.set(Optional.of(new Work(stage, done, total)));
      }
    }

    @Override
    public void done(T result) {
      if (ended()) {
        use.accept(result);
      }
    }

    @Override
    public void failed(Exception problem) {
      if (ended()) {
        tellOf(problem);
      }
    }

    @Override
    public void cancelled() {
      if (ended()) {
        tell("Cancelled. Nothing was changed.");
      }
    }

    /** Whether it was this work that was wanted; nothing is under way then. */
    private boolean ended() {
      if (number != latest) {
        return false;
      }
      work.set(Optional.empty());
      return true;
    }
  }

  private final class Unwatched<T> implements TaskListener<T> {

    private final Consumer<T> use;

    Unwatched(Consumer<T> use) {
      this.use = use;
    }

    @Override
    public void done(T result) {
      use.accept(result);
    }

    @Override
    public void failed(Exception problem) {
      tellOf(problem);
    }
  }
}
