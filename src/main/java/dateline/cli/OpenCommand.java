package dateline.cli;

import dateline.corpus.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "open", description = "Opens the window, on the sample corpus by default.")
final class OpenCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Window window;
  private final BooleanSupplier hasDisplay;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = ArticlePaths.DESCRIPTION)
  private List<Path> paths = List.of();

  @Mixin private ArticleArguments articles;

  OpenCommand(Terminal terminal, Window window, BooleanSupplier hasDisplay) {
    this.terminal = terminal;
    this.window = window;
    this.hasDisplay = hasDisplay;
  }

  @Override
  public Integer call() throws IOException {
    if (!hasDisplay.getAsBoolean()) {
      return noWindow("there is no display for a window");
    }
    var problems = new ArrayList<Problem>();
    var dates = articles.dates(problems);
    new Results(terminal).tell(problems);
    var opened = paths.isEmpty() ? SampleCorpus.find().stream().toList() : paths;
    try {
      window.open(opened, dates);
      return Commands.DONE;
    } catch (UnsupportedOperationException | LinkageError e) {
      return noWindow("no window can be opened: " + e.getMessage());
    }
  }

  private int noWindow(String reason) {
    terminal.say(
        reason
            + "; use “extract” for the timeline as JSON or “snapshot” for a picture of it (--help"
            + " tells more)");
    return Commands.FAILED;
  }
}
