package dateline.cli;

import dateline.pipeline.Progress;

/** Tells the progress of a run in a few lines. */
final class ConsoleProgress implements Progress {

  private static final int LINES_PER_STAGE = 10;

  private final Terminal terminal;

  ConsoleProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void report(String stage, int done, int total) {
    int step = Math.max(1, total / LINES_PER_STAGE);
    if (done == 0 || (total >= 2 * LINES_PER_STAGE && done % step == 0)) {
      terminal.err().println(stage + ": " + done + " of " + total);
    }
  }

  @Override
  public boolean isCancelled() {
    return terminal.interrupted().getAsBoolean();
  }
}
