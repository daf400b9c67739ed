package dateline;

import dateline.cli.Commands;
import dateline.cli.Interruption;
import dateline.cli.Terminal;
import dateline.pipeline.Pipeline;
import dateline.ui.DatelineApp;

/** Starts the program: picks the command line or the window. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    var interruption = new Interruption();
    var commands =
        new Commands(
            Terminal.ofProcess(interruption::isRequested),
            Pipeline::english,
            (paths, dates) -> {
              interruption.release();
              DatelineApp.launch(paths, dates, Pipeline::english);
            });
    System.exit(interruption.guard(() -> commands.run(args)));
  }
}
