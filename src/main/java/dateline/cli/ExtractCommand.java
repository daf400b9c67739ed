package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.corpus.FileNames;
import dateline.export.TimelineJson;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles in, timeline JSON out. */
@Command(
    name = "extract",
    description = "Reads articles and writes the timeline of their events as JSON.")
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Extracting extraction;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Also writes the texts that offsets point into, as DIR/ID.txt.")
  private Optional<Path> texts;

  @Mixin private ArticlePaths articles;

  @Mixin private Output output;

  ExtractCommand(Terminal terminal, Extracting extraction) {
    this.terminal = terminal;
    this.extraction = extraction;
  }

  @Override
  public Integer call() throws IOException {
    var timeline = extraction.run(articles.request());
    var results = new Results(terminal);
    if (texts.isPresent()) {
      writeTexts(timeline, texts.get(), results);
    }
    output.write(results, out -> TimelineJson.write(timeline, out));
    results.tell(timeline.problems());
    return timeline.sources().isEmpty() ? Commands.FAILED : Commands.DONE;
  }

  private static void writeTexts(Timeline timeline, Path folder, Results results)
      throws IOException {
    for (var article : timeline.sources().stream().map(Source::article).toList()) {
      var file = FileNames.resolve(folder, article.id() + ".txt");
      Files.createDirectories(file.getParent());
      results.write(Optional.of(file), out -> out.write(article.text().getBytes(UTF_8)));
    }
  }
}
