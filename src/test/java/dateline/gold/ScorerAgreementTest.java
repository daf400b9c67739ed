package dateline.gold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our scorer gives the figures of the one it was written after. */
class ScorerAgreementTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> DATES =
      List.of("2022-01-05", "2022-01-06", "2022-01-07", "2022-01-05/2022-01-06", "2022", "..", "");
  private static final List<String> KINDS = List.of("violence", "statement/reaction", "order");

  @TempDir private Path folder;
  private List<GoldDocument> documents;

  @BeforeEach
  void copyTheTexts() throws IOException {
    documents = SampleCorpus.annotated();
    for (var file : Annotations.files(SampleCorpus.ARTICLES)) {
      Files.copy(file, folder.resolve(Annotations.stem(file.toString()) + ".txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void bothGiveTheSameFigures(long seed) throws Exception {
    var timeline = timeline(new Random(seed));
    var other = otherScore(timeline);
    var ours = EventScorer.score(documents, FoundTimeline.read(timeline, documents));

    assertThat(ours.junk()).isPositive();
    ours.figures()
        .forEach((name, value) -> assertThat(value).as(name).isEqualTo(figure(other, name)));
  }

  private static double figure(JsonNode score, String name) {
    var node = score.path(name);
    return node.isObject() ? node.path("share").doubleValue() : node.doubleValue();
  }

  /** A timeline as a poor extractor might make it: some of everything right, some of it wrong. */
  private JsonNode timeline(Random random) {
    var timeline = new WrittenTimeline();
    documents.forEach(d -> timeline.article(d.name(), d.name() + ".md", d.published()));
    for (int event = 0; event < 40; event++) {
      timeline.event("e" + event);
      for (int mention = random.nextInt(1, 5); mention > 0; mention--) {
        addMention(timeline, documents.get(random.nextInt(documents.size())), random);
      }
    }
    return timeline.json();
  }

  private static void addMention(WrittenTimeline timeline, GoldDocument document, Random random) {
    var event = one(document.events(), random);
    var passages = random.nextInt(6) > 0 ? event.passages() : document.neutral();
    var at = random.nextInt(8) > 0 ? one(passages, random) : one(document.furniture(), random);
    var near = move(at, document.text(), random);
    var days = one(event.dates(), random);
    var right = days.first() + "/" + days.last();
    var date = random.nextInt(4) > 0 ? right : one(DATES, random);
    var kind = random.nextBoolean() ? event.kinds().iterator().next() : one(KINDS, random);
    var mention = timeline.mention(document.name(), document.text(), near, date, kind);
    if (random.nextInt(12) == 0) {
      mention.put("quote", "Nobody wrote this.");
    }
    if (random.nextInt(4) == 0) {
      var words = one(document.traps(), random);
      mention.putObject("timex").put("start", words.start()).put("end", words.end());
    }
  }

  /** The same passage, or one that begins and ends somewhere near. */
  private static Span move(Span at, String text, Random random) {
    int reach = random.nextInt(4) * 30 + 1;
    int start = Math.max(0, at.start() - reach / 2 + random.nextInt(reach));
    int end = Math.min(text.length(), at.end() - reach / 2 + random.nextInt(reach));
    return new Span(start, Math.max(start, end));
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private JsonNode otherScore(JsonNode timeline) throws Exception {
    var file = Files.writeString(folder.resolve("timeline.json"), timeline.toString());
    var output = folder.resolve("score.json");
    var command =
        List.of(
            SharedFolder.scorer().toString(),
            "--gold",
            SampleCorpus.GOLD.toString(),
            "--texts",
            folder.toString(),
            "--timeline",
            file.toString(),
            "--json");
    assertThat(Python.run(command, output)).as(Files.readString(output)).isBetween(0, 1);
    return JSON.readTree(Files.readString(output, UTF_8));
  }
}
