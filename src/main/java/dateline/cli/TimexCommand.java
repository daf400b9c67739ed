package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.export.TimexLines;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The time expressions of articles, one JSON object a line. */
@Command(
    name = "timex",
    description = "Writes the time expressions of articles (TIMEX3), one JSON object a line.")
final class TimexCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Extracting extraction;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      converter = TaggerConverter.class,
      description = "The language of the articles, such as es; en if it is left out.")
  private TimeTagger tagger;

  @Mixin private ArticlePaths articles;

  @Mixin private Output output;

  TimexCommand(Terminal terminal, Extracting extraction) {
    this.terminal = terminal;
    this.extraction = extraction;
  }

  @Override
  public Integer call() throws IOException {
    var tagging = extraction.tag(articles.request(), tagger);
    var results = new Results(terminal);
    output.write(
        results,
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

  /** Reads the code of a language. */
  static final class TaggerConverter implements ITypeConverter<TimeTagger> {

    @Override
    public TimeTagger convert(String language) {
      if (!TimeTagger.languages().contains(language)) {
        throw new TypeConversionException(
            "there are no rules for “%s”, only for %s"
                .formatted(language, String.join(", ", TimeTagger.languages())));
      }
      return TimeTagger.of(language);
    }
  }
}
