package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.gold.TimexCounts.Figure;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Time expressions are found as well as they were, by the same measure as others use. Who makes a
 * figure better raises its limit.
 */
class TimexFiguresTest {

  private static final Path LIMITS = Path.of("src/test/resources/gold/timex.properties");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final List<String> CORPORA = SharedFolder.TIMEX_CORPORA;

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("CORPORA")
  void theFiguresHoldAndAreThoseOfTheOtherScorer(String name) throws Exception {
    var place = SharedFolder.timex(name);
    var corpus = TimexCorpus.read(place);
    var found = corpus.tag(OpenNlpAnalyzer.load(), TimeTagger.of("en"));
    var counts = TimexCounts.sum(corpus.score(found));

    assertNoneIsBelowItsLimit(name, counts);
    assertAgrees(counts, otherScore(place, corpus, found));
  }

  private static void assertNoneIsBelowItsLimit(String name, TimexCounts counts)
      throws IOException {
    var limits = new Properties();
    try (var file = Files.newBufferedReader(LIMITS)) {
      limits.load(file);
    }
    for (var figure : Figure.values()) {
      double limit = Double.parseDouble(limits.getProperty(name + "." + lower(figure)));
      assertThat(figure.f1(counts)).as("%s %s", name, figure).isGreaterThanOrEqualTo(limit);
    }
  }

  private static void assertAgrees(TimexCounts counts, JsonNode other) {
    for (var figure : Figure.values()) {
      double f1 = 100 * other.path(lower(figure)).path("f").doubleValue();
      assertThat(figure.f1(counts)).as("%s", figure).isCloseTo(f1, within(0.01));
    }
  }

  private JsonNode otherScore(Path gold, TimexCorpus corpus, List<List<Timex>> found)
      throws Exception {
    var lines = new StringBuilder();
    for (int i = 0; i < found.size(); i++) {
      for (var timex : found.get(i)) {
        lines.append(line(corpus.articles().get(i).name(), timex)).append('\n');
      }
    }
    var file = Files.writeString(folder.resolve("found.jsonl"), lines);
    var output = folder.resolve("score.json");
    var script = SharedFolder.timexScorer().toString();
    var command = List.of(script, "score", gold.toString(), file.toString(), "--json", "--utf16");
    assertThat(Python.run(command, output)).as(Files.readString(output)).isZero();
    return JSON.readTree(Files.readString(output));
  }

  private static JsonNode line(String article, Timex timex) {
    return JSON.createObjectNode()
        .put("doc", article)
        .put("begin", timex.span().start())
        .put("end", timex.span().end())
        .put("type", timex.type())
        .put("value", timex.value());
  }

  private static String lower(Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }
}
