package dateline.gold;

import dateline.corpus.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a timeline says about annotated articles.
 *
 * @param mentions its mentions of these articles, equal ones once
 * @param published of how many articles it has the right publication date
 * @param broken how many mentions have no quote that stands at their offsets
 */
record FoundTimeline(List<FoundMention> mentions, int published, int broken) {

  /** What makes two mentions equal. */
  private record Identity(String document, Optional<Span> at, String date, String event) {}

  /**
   * Reads a timeline as {@code extract} writes it.
   *
   * @throws IllegalArgumentException if two of its articles are the same annotated one
   */
  static FoundTimeline read(JsonNode timeline, List<GoldDocument> documents) {
    var byArticle = new HashMap<String, GoldDocument>();
    int published = 0;
    for (var article : timeline.path("articles")) {
      var document = documentOf(article, documents);
      if (document.isPresent()) {
        if (byArticle.containsValue(document.get())) {
          throw new IllegalArgumentException("two articles are " + document.get().name());
        }
        byArticle.put(article.path("id").asString(""), document.get());
        published += hasRightDate(article, document.get()) ? 1 : 0;
      }
    }
    return withMentions(timeline, byArticle, published);
  }

  private static FoundTimeline withMentions(
      JsonNode timeline, Map<String, GoldDocument> byArticle, int published) {
    var mentions = new LinkedHashMap<Identity, FoundMention>();
    int broken = 0;
    for (var event : timeline.path("events")) {
      for (var node : event.path("mentions")) {
        var document = byArticle.get(node.path("article").asString(""));
        if (document != null) {
          var found = mention(node, event, document);
          broken += isBroken(node, found) ? 1 : 0;
          var identity = new Identity(document.name(), found.at(), found.date(), found.event());
          mentions.put(identity, found);
        }
      }
    }
    return new FoundTimeline(List.copyOf(mentions.values()), published, broken);
  }

  private static Optional<GoldDocument> documentOf(JsonNode article, List<GoldDocument> documents) {
    var stem = Annotations.stem(first(article, "file", article, "id"));
    return documents.stream()
        .filter(d -> d.isNamedBy(stem))
        .max((a, b) -> a.name().length() - b.name().length());
  }

  private static boolean hasRightDate(JsonNode article, GoldDocument document) {
    var published = article.path("published").asString("");
    return published.substring(0, Math.min(10, published.length())).equals(document.published());
  }

  private static FoundMention mention(JsonNode node, JsonNode event, GoldDocument document) {
    return new FoundMention(
        document,
        span(node, document.text()),
        first(node, "date", event, "date"),
        event.path("id").asString(""),
        first(node, "kind", event, "kind"),
        node.path("confidence").asDouble(0),
        span(node.path("timex"), document.text()));
  }

  private static boolean isBroken(JsonNode node, FoundMention found) {
    var quote = node.path("quote").asString("");
    return found.at().filter(at -> at.in(found.document().text()).equals(quote)).isEmpty();
  }

  private static Optional<Span> span(JsonNode node, String text) {
    int start = node.path("start").asInt(-1);
    int end = node.path("end").asInt(-1);
    boolean inside = start >= 0 && start <= end && end <= text.length();
    return inside ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static String first(JsonNode node, String field, JsonNode other, String otherField) {
    var value = node.path(field).asString("");
    return value.isEmpty() ? other.path(otherField).asString("") : value;
  }
}
