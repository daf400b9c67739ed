package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.PublishedDates;
import dateline.event.Mention;
import dateline.event.Undated;
import dateline.merge.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is extracted from each article under {@code golden}, in a form that people can judge. With
 * {@code -Dgolden.rewrite=true} the expected files are written anew; read the difference.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Pipeline PIPELINE = Pipeline.english(1);

  static List<Path> articles() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(f -> !f.toString().endsWith(".events")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void extractsWhatTheFileBesideSays(Path article) throws IOException {
    var actual = show(PIPELINE.run(List.of(article), PublishedDates.NONE, Progress.NONE));
    var name = article.getFileName().toString();
    var expected = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".events");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String show(Timeline timeline) {
    var source = timeline.sources().get(0);
    var article = source.article();
    var dating = source.dating();
    var lines =
        Stream.of(
                Stream.of(
                    "title: " + article.stated().title().map(Given::value).orElse("none"),
                    "published: %s (%s)"
                        .formatted(
                            dating.published().map(Object::toString).orElse("unknown"),
                            dating.basis().label())),
                timeline.events().stream().map(e -> show(e, article)),
                timeline.undated().stream().map(u -> show(u, article)))
            .flatMap(s -> s)
            .toList();
    return String.join("\n", lines) + "\n";
  }

  private static String show(Event event, Article article) {
    var head =
        "\n%s | %s | %s"
            .formatted(event.date().range().edtf(), event.subject().kind().label(), event.title());
    var mentions = event.mentions().stream().map(m -> show(m, article)).toList();
    return head + "\n" + String.join("\n", mentions);
  }

  private static String show(Mention mention, Article article) {
    var when = mention.when();
    var words = when.words().map(w -> " “" + w.in(article.text()) + "”").orElse("");
    return "  %s %s%s %s: %s"
        .formatted(
            when.date().edtf(),
            when.basis().label(),
            words,
            mention.what().status().name().toLowerCase(Locale.ROOT),
            mention.quoteFrom(article).replaceAll("\\s+", " "));
  }

  private static String show(Undated undated, Article article) {
    return "\nundated | " + undated.passage().in(article.text()).replaceAll("\\s+", " ");
  }
}
