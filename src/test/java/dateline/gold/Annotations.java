package dateline.gold;

import dateline.corpus.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotated articles: a folder of {@code NNN.gold.jsonl} and {@code NNN.doc.json}. */
final class Annotations {

  private static final String EVENTS = ".gold.jsonl";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Annotations() {}

  /**
   * Reads all annotations of a folder, in the order of their names.
   *
   * @param texts the folder with the articles; NNN belongs to the file whose name is NNN or starts
   *     with NNN and an underscore
   */
  static List<GoldDocument> read(Path gold, Path texts) throws IOException {
    var documents = new ArrayList<GoldDocument>();
    for (var file : files(gold)) {
      var fileName = file.getFileName().toString();
      if (fileName.endsWith(EVENTS)) {
        var name = fileName.substring(0, fileName.length() - EVENTS.length());
        documents.add(document(name, gold, textOf(name, texts)));
      }
    }
    return documents;
  }

  /** The file name without its last ending. */
  static String stem(String file) {
    var name = Path.of(file).getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static GoldDocument document(String name, Path gold, String text) throws IOException {
    var side = JSON.readTree(Files.readString(gold.resolve(name + ".doc.json")));
    var furniture = Stream.concat(strings(side, "boilerplate"), strings(side, "headings"));
    var undated = elements(side, "undated_events").map(u -> string(u, "quote"));
    var repeated =
        Stream.concat(strings(side, "duplicate_lines"), Stream.of(string(side, "title")));
    return new GoldDocument(
        name,
        text,
        string(side, "published"),
        events(gold.resolve(name + EVENTS), text),
        furniture.flatMap(line -> Passages.wholeLines(line, text).stream()).toList(),
        elements(side, "timex_traps").flatMap(trap -> trap(trap, text)).toList(),
        everywhere(Stream.concat(undated, repeated), text));
  }

  private static List<GoldEvent> events(Path file, String text) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> event(JSON.readTree(line), text))
        .toList();
  }

  private static GoldEvent event(JsonNode node, String text) {
    var quotes = Stream.concat(Stream.of(string(node, "quote")), strings(node, "also_quotes"));
    var dates = Stream.concat(Stream.of(string(node, "date")), strings(node, "alt_dates"));
    var kinds = new LinkedHashSet<String>(List.of(string(node, "kind")));
    strings(node, "alt_kinds").forEach(kinds::add);
    var id = string(node, "id");
    return new GoldEvent(
        id,
        node.path("key").asString(id),
        node.path("importance").intValue(),
        everywhere(quotes, text),
        dates.flatMap(date -> Days.read(date).stream()).toList(),
        kinds);
  }

  private static Stream<Span> trap(JsonNode trap, String text) {
    return Passages.within(string(trap, "timex"), string(trap, "quote"), text).stream();
  }

  private static List<Span> everywhere(Stream<String> quotes, String text) {
    return quotes.flatMap(quote -> Passages.everywhere(quote, text).stream()).toList();
  }

  private static Stream<JsonNode> elements(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false);
  }

  private static Stream<String> strings(JsonNode node, String field) {
    return elements(node, field).map(JsonNode::stringValue);
  }

  private static String string(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static String textOf(String name, Path texts) throws IOException {
    var found =
        files(texts).stream()
            .filter(file -> stem(file.toString()).matches(name + "(_.*)?"))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(name + ": " + found.size() + " texts in " + texts);
    }
    var text = new String(Files.readAllBytes(found.get(0)), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The files of a folder by name. */
  static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
