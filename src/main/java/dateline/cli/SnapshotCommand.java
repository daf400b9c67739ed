package dateline.cli;

import dateline.export.Snapshot;
import dateline.layout.LaneMode;
import dateline.layout.Theme;
import dateline.pipeline.Publications;
import dateline.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the timeline. */
@Command(name = "snapshot", description = "Draws the timeline as a PNG picture.")
final class SnapshotCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Extracting extraction;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      description = "Where to write the picture.")
  private Path output;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1600",
      description = "How wide; ${DEFAULT-VALUE} if it is left out.")
  private int width;

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      defaultValue = "900",
      description = "How high; ${DEFAULT-VALUE} if it is left out.")
  private int height;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day shown; if it is left out, the days where the story is.")
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day shown; if it is left out, the days where the story is.")
  private Optional<LocalDate> to;

  @Option(
      names = "--lanes",
      paramLabel = "LANES",
      defaultValue = "theme",
      description = "What the lanes stand for: theme, kind, actor, place, publisher or none.")
  private LaneMode lanes;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "The colours: light or dark.")
  private Theme theme;

  @Option(
      names = "--as-reported-by",
      paramLabel = "DATE",
      description =
          "Draws what had been published by the end of that day; everything if it is left out.")
  private Optional<LocalDate> reportedBy;

  @Mixin private ArticlePaths articles;

  SnapshotCommand(Terminal terminal, Extracting extraction) {
    this.terminal = terminal;
    this.extraction = extraction;
  }

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    var snapshot = snapshot();
    var timeline = extraction.run(articles.request());
    new Results(terminal).tell(timeline.problems());
    if (timeline.sources().isEmpty()) {
      terminal.say("there is no article to draw");
      return Commands.FAILED;
    }
    var known = reportedBy.map(new Publications(timeline)::asOf).orElse(timeline);
    if (known.sources().isEmpty()) {
      terminal.say("no article is known to have been published by " + reportedBy.orElseThrow());
      return Commands.FAILED;
    }
    snapshot.write(known, nameOf(articles.first()), output);
    return Commands.DONE;
  }

  private Snapshot snapshot() {
    try {
      return new Snapshot(width, height, from, to, lanes, theme);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static String nameOf(Path path) {
    var name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    return ProjectFile.isProject(path)
        ? name.substring(0, name.length() - ProjectFile.ENDING.length())
        : name;
  }
}
