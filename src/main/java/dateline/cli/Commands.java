package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.corpus.Failure;
import dateline.corpus.UnknownIdException;
import dateline.pipeline.Pipeline;
import dateline.project.ProjectFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The program's command line. */
public final class Commands {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private final Terminal terminal;
  private final CommandLine line;

  /**
   * @param pipeline makes the pipeline when a command needs it
   * @param window opens the program's window
   */
  public Commands(Terminal terminal, Supplier<Pipeline> pipeline, Window window) {
    this(
        terminal, pipeline, window, () -> Display.isThere(System.getProperties(), System.getenv()));
  }

  Commands(
      Terminal terminal, Supplier<Pipeline> pipeline, Window window, BooleanSupplier hasDisplay) {
    this.terminal = terminal;
    var extraction = new Extracting(terminal, pipeline);
    this.line =
        new CommandLine(new Root())
            .addSubcommand(new OpenCommand(terminal, window, hasDisplay))
            .addSubcommand(new ExtractCommand(terminal, extraction))
            .addSubcommand(new TimexCommand(terminal, extraction))
            .addSubcommand(new SnapshotCommand(terminal, extraction))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(terminal.out(), true, UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, UTF_8))
            .setParameterExceptionHandler((e, args) -> wrongUsage(e))
            .setExecutionExceptionHandler((e, command, result) -> failed(e));
    addHelp(line);
    line.getSubcommands().values().forEach(Commands::addHelp);
  }

  private static void addHelp(CommandLine command) {
    var help = OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.");
    command.getCommandSpec().addOption(help.build());
  }

  /** Runs a command and gives the exit code; without arguments, opens the window. */
  public int run(String... args) {
    return args.length == 0 ? line.execute("open") : line.execute(args);
  }

  private int wrongUsage(ParameterException e) {
    terminal.say(e.getMessage());
    var command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Try “" + command + " --help”.");
    return WRONG_USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof CancellationException) {
      terminal.say("interrupted; nothing was written");
      return Interruption.EXIT_CODE;
    }
    if (e instanceof UnknownIdException) {
      terminal.say(e.getMessage());
      return WRONG_USAGE;
    }
    if (e instanceof ProjectFileException) {
      terminal.say(e.getMessage());
    } else if (e instanceof IOException io) {
      terminal.say(io.getMessage() + ": " + Failure.reason(io));
    } else {
      terminal.say("this should not have happened; please report it");
      e.printStackTrace(terminal.err());
    }
    return FAILED;
  }

  @Command(
      name = "dateline",
      description = "Finds the dated events that news articles report and shows them in time.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}
}
