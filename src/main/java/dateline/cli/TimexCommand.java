package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.export.TimexLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The time expressions of articles, one JSON object a line. */
@Command(
    name = "timex",
    description = "Writes the time expressions of articles (TIMEX3), one JSON object a line.")
final class TimexCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Extracting extraction;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders of articles (.txt, .md), or a project (.dateline).")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if it is left out.")
  private Optional<Path> output;

  @Mixin private ArticleArguments articles;

  TimexCommand(Terminal terminal, Extracting extraction) {
    this.terminal = terminal;
    this.extraction = extraction;
  }

  @Override
  public Integer call() throws IOException {
    var tagging = extraction.tag(articles.request(paths));
    var results = new Results(terminal);
    results.write(
        output,
        out -> {
          for (var tagged : tagging.articles()) {
            var article = tagged.article();
            var lines = TimexLines.of(article.id(), article.text(), tagged.expressions());
            out.write(lines.getBytes(UTF_8));
          }
        });
    results.tell(tagging.problems());
    return tagging.articles().isEmpty() ? Commands.FAILED : Commands.DONE;
  }
}
