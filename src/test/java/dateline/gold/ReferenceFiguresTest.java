package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well the reference articles are read with nothing given: the least that is wanted. */
class ReferenceFiguresTest {

  /** The disagreements that lie inside one event and are on a date, a figure or a fact. */
  private static final Set<String> INSIDE_ONE_EVENT =
      Set.of(
          "When Almaty airport was retaken",
          "What the 2,500 troops are",
          "Who was asked / invited",
          "Government: sacked or resigned",
          "How Nazarbayev left the security council");

  private static List<GoldDocument> documents;
  private static JsonNode timeline;
  private static JsonNode disagreements;

  @BeforeAll
  static void extractWithNothingGiven() throws IOException {
    Path gold = SharedFolder.gold();
    documents = Annotations.read(gold, SharedFolder.articles());
    timeline = Extracted.timeline(SharedFolder.articles());
    disagreements =
        JsonMapper.shared().readTree(gold.resolve("timeline.gold.json")).path("disagreements");
  }

  @ParameterizedTest
  @CsvSource({
    "F1, 0.85",
    "key recall, 0.93",
    "date accuracy, 0.96",
    "kind accuracy, 0.80",
    "merging F1, 0.65",
    "published, 1"
  })
  void aShareIsNotBelowItsFloor(String name, double floor) {
    assertThat(figures().get(name)).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"junk", "broken"})
  void nothingIsWrongInKind(String name) {
    assertThat(figures().get(name)).isZero();
  }

  private static Map<String, Double> figures() {
    return EventScorer.score(documents, FoundTimeline.read(timeline, documents)).figures();
  }

  @Test
  void whatTheSourcesDisagreeOnIsFoundAndNothingElse() {
    Set<String> found = new TreeSet<>();
    var none = new ArrayList<String>();
    for (var cited : citedByConflicts()) {
      var topics = topics(cited);
      found.addAll(topics);
      if (topics.isEmpty()) {
        none.add(String.join(" ", cited));
      }
    }
    found.retainAll(INSIDE_ONE_EVENT);

    assertThat(found).isEqualTo(INSIDE_ONE_EVENT);
    assertThat(none).isEmpty();
  }

  /** For each conflict the annotated events that its mentions cite. */
  private static List<Set<String>> citedByConflicts() {
    var all = new ArrayList<Set<String>>();
    for (var event : timeline.path("events")) {
      for (var conflict : event.path("conflicts")) {
        Set<String> cited = new TreeSet<>();
        conflict
            .path("mentions")
            .forEach(i -> cited.addAll(cited(event.path("mentions").get(i.asInt()))));
        all.add(cited);
      }
    }
    return all;
  }

  private static Set<String> cited(JsonNode mention) {
    var at = new Span(mention.path("start").asInt(), mention.path("end").asInt());
    return documents.stream()
        .filter(document -> document.isNamedBy(mention.path("article").asString("")))
        .flatMap(document -> document.events().stream())
        .filter(event -> event.isCitedBy(at))
        .map(GoldEvent::id)
        .collect(Collectors.toSet());
  }

  /** What sources disagree on, of which at least two accounts are cited. */
  private static Set<String> topics(Set<String> cited) {
    Set<String> topics = new TreeSet<>();
    for (var disagreement : disagreements) {
      Set<String> sources = new TreeSet<>();
      for (var claim : disagreement.path("claims")) {
        if (cited.contains(claim.path("id").asString(""))) {
          sources.add(claim.path("doc").asString(""));
        }
      }
      if (sources.size() > 1) {
        topics.add(disagreement.path("topic").asString(""));
      }
    }
    return topics;
  }
}
