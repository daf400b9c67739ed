package dateline.corpus;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The schema.org description of an article that a page carries as JSON-LD.
 *
 * @param article the object that describes it; missing where there is none
 */
record JsonLd(JsonNode article) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Finds the first article that a page describes. What is no JSON is passed over. */
  static JsonLd in(Document page) {
    var found =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> parsed(script.data()))
            .flatMap(JsonLd::objects)
            .filter(JsonLd::isArticle)
            .findFirst();
    return new JsonLd(found.orElse(MissingNode.getInstance()));
  }

  private static Stream<JsonNode> parsed(String json) {
    try {
      return Stream.of(JSON.readTree(json));
    } catch (JacksonException e) {
      return Stream.empty();
    }
  }

  /** All objects, the outer ones first. */
  private static Stream<JsonNode> objects(JsonNode root) {
    var open = new ArrayDeque<JsonNode>(List.of(root));
    var found = Stream.<JsonNode>builder();
    while (!open.isEmpty()) {
      var next = open.poll();
      if (next.isObject()) {
        found.add(next);
      }
      next.values().forEach(open::add);
    }
    return found.build();
  }

  /** NewsArticle, ReportageNewsArticle and so on, and posts of blogs. */
  private static boolean isArticle(JsonNode object) {
    return strings(object.path("@type"))
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting"));
  }

  /** A property, or the name of the thing that it is. */
  Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  /** All values of a property, or the names of the things that they are. */
  List<String> texts(String property) {
    return strings(article.path(property)).distinct().toList();
  }

  private static Stream<String> strings(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().flatMap(JsonLd::strings);
    }
    var text = value.isObject() ? value.path("name") : value;
    return Optional.of(Parser.unescapeEntities(text.asString(""), false).strip())
        .filter(t -> !t.isEmpty())
        .stream();
  }
}
