package dateline.ui.task;

import java.util.function.Consumer;

/**
 * Runs quick questions behind the window, such as a search at every key; only the answer to the
 * latest one is used. A question that fails is a fault of the program and is told as such.
 */
public final class Latest {

  private final TaskRunner runner;
  private TaskRunner.Running running = () -> {};
  private int latest;

  public Latest(TaskRunner runner) {
    this.runner = runner;
  }

  /** Asks in place of what was asked before. */
  public <T> void start(Job<T> question, Consumer<T> use) {
    stop();
    int number = latest;
    var now =
        runner.start(
            question,
            new TaskListener<T>() {
              @Override
              public void done(T answer) {
                if (number == latest) {
                  use.accept(answer);
                }
              }

              @Override
              public void failed(Exception problem) {
                throw new IllegalStateException("a question without an answer", problem);
              }
            });
    running = number == latest ? now : () -> {};
  }

  /** Wants no answer any more. */
  public void stop() {
    running.cancel();
    running = () -> {};
    latest++;
  }
}
