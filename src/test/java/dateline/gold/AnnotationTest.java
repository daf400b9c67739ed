package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every quote of the annotation stands exactly where it says. */
class AnnotationTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<GoldDocument> documents() throws IOException {
    return SampleCorpus.annotated().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aQuoteStandsOnceAtItsOffset(GoldDocument document) throws IOException {
    for (var event : events(document)) {
      assertThat(Passages.everywhere(event.path("quote").stringValue(), document.text()))
          .as(event.path("id").stringValue())
          .singleElement()
          .satisfies(at -> assertThat(at.start()).isEqualTo(event.path("start").intValue()));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPassageMayBeCited(GoldDocument document) throws IOException {
    for (var event : events(document)) {
      for (var quote : quotes(event)) {
        assertThat(Passages.everywhere(quote, document.text())).as(quote).hasSize(1);
        assertThat(quote).hasSizeBetween(12, 400).doesNotContain("\n\n");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theWordsThatDateAnEventStandInItsPassage(GoldDocument document) throws IOException {
    for (var event : events(document)) {
      if (!event.path("date_basis").stringValue().equals("narrative")) {
        assertThat(quotes(event)).anyMatch(q -> q.contains(event.path("timex").asString("")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void furnitureTrapsAndNeutralPassagesAreFound(GoldDocument document) throws IOException {
    var side = side(document);
    for (var line : side.path("boilerplate")) {
      assertThat(Passages.wholeLines(line.stringValue(), document.text()))
          .as("%s", line)
          .isNotEmpty();
    }
    assertThat(document.traps()).hasSize(side.path("timex_traps").size());
    for (var undated : side.path("undated_events")) {
      assertThat(document.text()).contains(undated.path("quote").stringValue());
    }
    assertThat(document.events()).hasSize(side.path("n_events").intValue());
  }

  private static List<JsonNode> events(GoldDocument document) throws IOException {
    var file = SampleCorpus.GOLD.resolve(document.name() + ".gold.jsonl");
    return Files.readAllLines(file).stream().map(JSON::readTree).toList();
  }

  private static JsonNode side(GoldDocument document) throws IOException {
    return JSON.readTree(
        Files.readString(SampleCorpus.GOLD.resolve(document.name() + ".doc.json")));
  }

  private static List<String> quotes(JsonNode event) {
    var quotes = new ArrayList<>(List.of(event.path("quote").stringValue()));
    event.path("also_quotes").forEach(quote -> quotes.add(quote.stringValue()));
    return quotes;
  }
}
