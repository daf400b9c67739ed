package dateline.gold;

import dateline.corpus.PublishedDates;
import dateline.export.TimelineJson;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program extracts from annotated articles, and how good it is. */
final class Extracted {

  private record Input(Path articles, PublishedDates dates) {}

  private static final Map<Input, JsonNode> KNOWN = new ConcurrentHashMap<>();

  private Extracted() {}

  /** The score of what is extracted from a folder with nothing given. */
  static Score score(Path articles, List<GoldDocument> documents) throws IOException {
    return score(articles, documents, PublishedDates.NONE);
  }

  /** The score of what is extracted from a folder when the publication dates are given. */
  static Score scoreDated(Path articles, List<GoldDocument> documents) throws IOException {
    return score(articles, documents, dates(documents));
  }

  private static PublishedDates dates(List<GoldDocument> documents) {
    return new PublishedDates(documents.stream().map(Extracted::published).toList(), List.of());
  }

  /** What is extracted from a folder with nothing given. */
  static FoundTimeline timeline(Path articles, List<GoldDocument> documents) throws IOException {
    return FoundTimeline.read(timeline(articles, PublishedDates.NONE), documents);
  }

  /** What is extracted from a folder when the publication dates are given. */
  static FoundTimeline timelineDated(Path articles, List<GoldDocument> documents)
      throws IOException {
    return FoundTimeline.read(timeline(articles, dates(documents)), documents);
  }

  private static Score score(Path articles, List<GoldDocument> documents, PublishedDates dates)
      throws IOException {
    var found = FoundTimeline.read(timeline(articles, dates), documents);
    return EventScorer.score(documents, found);
  }

  private static PublishedDates.Entry published(GoldDocument document) {
    var date = LocalDate.parse(document.published());
    return new PublishedDates.Entry(document.name(), date, "the annotation", true);
  }

  /** The timeline of a folder with nothing given, as {@code extract} writes it. */
  static JsonNode timeline(Path articles) throws IOException {
    return timeline(articles, PublishedDates.NONE);
  }

  /** The timeline as {@code extract} writes it; extracted once, however many tests judge it. */
  private static JsonNode timeline(Path articles, PublishedDates dates) throws IOException {
    var input = new Input(articles, dates);
    var known = KNOWN.get(input);
    var timeline = known == null ? extract(input) : known;
    KNOWN.put(input, timeline);
    return timeline;
  }

  private static JsonNode extract(Input input) throws IOException {
    var timeline = Pipeline.english().run(List.of(input.articles), input.dates, Progress.NONE);
    var json = new ByteArrayOutputStream();
    TimelineJson.write(timeline, json);
    return JsonMapper.builder().build().readTree(json.toByteArray());
  }
}
