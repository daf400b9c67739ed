package dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.corpus.FileNames;
import dateline.corpus.Given;
import dateline.corpus.Problem;
import dateline.corpus.Span;
import dateline.event.Undated;
import dateline.merge.Conflict;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a timeline as JSON, as {@code timeline.schema.json} describes it. A field that is null was
 * looked for and is not there; one that is absent is not known.
 */
public final class TimelineJson {

  private static final int VERSION = 1;

  private final Timeline timeline;
  private final Map<String, Source> sources;
  private final MentionJson mentions;

  private TimelineJson(Timeline timeline) {
    this.timeline = timeline;
    this.sources =
        timeline.sources().stream()
            .collect(Collectors.toMap(s -> s.article().id(), Function.identity()));
    this.mentions = new MentionJson(this::textOf);
  }

  /** Writes UTF-8; the same timeline gives the same bytes. The stream stays open. */
  public static void write(Timeline timeline, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, UTF_8);
    try (var generator = Json.INDENTED.createGenerator(writer)) {
      new TimelineJson(timeline).write(generator);
    }
    writer.write("\n");
    writer.flush();
  }

  private String textOf(String articleId) {
    return sources.get(articleId).article().text();
  }

  /** Piece by piece, for a timeline of thousands of articles as one tree would take gigabytes. */
  private void write(JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("format", "dateline.timeline");
    out.writeNumberProperty("version", VERSION);
    var folder = commonFolder();
    write("articles", timeline.sources(), (s, node) -> write(s, folder, node), out);
    write("events", timeline.events(), this::write, out);
    write("undated", timeline.undated(), this::write, out);
    write("problems", timeline.problems(), TimelineJson::write, out);
    out.writeEndObject();
  }

  private static <T> void write(
      String name, List<T> all, BiConsumer<T, ObjectNode> content, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    for (var one : all) {
      var node = JsonNodeFactory.instance.objectNode();
      content.accept(one, node);
      out.writeTree(node);
    }
    out.writeEndArray();
  }

  private Path commonFolder() {
    return FileNames.commonFolder(
        timeline.sources().stream()
            .map(s -> s.article().file().toAbsolutePath().normalize().getParent())
            .toList());
  }

  private static void write(Source source, Path folder, ObjectNode node) {
    var article = source.article();
    var dating = source.dating();
    node.put("id", article.id())
        .put("file", FileNames.from(folder, article.file()))
        .put("sha256", article.sha256())
        .put("encoding", article.encoding())
        .put("title", article.stated().title().map(Given::value).orElse(null))
        .put("publisher", article.stated().publisher().map(Given::value).orElse(null))
        .put("published", dating.published().map(LocalDate::toString).orElse(null))
        .put("publishedBasis", dating.basis().label())
        .put("publishedReason", dating.reason())
        .put("publishedConfidence", rounded(dating.confidence()))
        .put("copyOf", source.copyOf().orElse(null));
    article.stated().notice().ifPresent(notice -> node.put("note", notice));
    NoteJson.write(source.notes(), article.text(), node);
  }

  private void write(Event event, ObjectNode node) {
    var subject = event.subject();
    node.put("id", event.id())
        .put("title", subject.title())
        .put("date", event.date().range().edtf())
        .put("dateReason", event.date().reason());
    if (event.order() > 0) {
      node.put("order", event.order());
    }
    node.put("kind", subject.kind().label());
    strings(subject.actors(), node.putArray("actors"));
    if (!subject.roles().isEmpty()) {
      var roles = node.putObject("roles");
      new TreeMap<>(subject.roles()).forEach(roles::put);
    }
    strings(subject.places(), node.putArray("places"));
    node.put("importance", rounded(event.importance()))
        .put("planned", subject.planned())
        .put("confidence", rounded(event.confidence()))
        .put("checked", event.checked());
    NoteJson.write(event.review().note(), "note", node);
    var mentionNodes = node.putArray("mentions");
    event.mentions().forEach(m -> mentions.write(m, mentionNodes.addObject()));
    var conflicts = node.putArray("conflicts");
    event.conflicts().forEach(c -> write(c, conflicts.addObject()));
  }

  private static void write(Conflict conflict, ObjectNode node) {
    node.put("on", conflict.on().label()).put("reason", conflict.reason());
    var indexes = node.putArray("mentions");
    conflict.mentions().forEach(indexes::add);
  }

  private void write(Undated undated, ObjectNode node) {
    var passage = undated.passage();
    node.put("article", undated.articleId())
        .put("start", passage.start())
        .put("end", passage.end())
        .put("quote", passage.in(textOf(undated.articleId())))
        .put("reason", undated.reason());
  }

  private static void write(Problem problem, ObjectNode node) {
    node.put("file", problem.file())
        .put("reason", problem.reason())
        .put("advice", problem.advice());
  }

  static void strings(Iterable<String> values, ArrayNode node) {
    values.forEach(node::add);
  }

  /** Three decimals: more would only tell machines apart. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static void span(Span span, String text, ObjectNode node) {
    node.put("start", span.start()).put("end", span.end()).put("text", span.in(text));
  }
}
