package dateline.gold;

import dateline.corpus.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A timeline document made for a test, mention by mention. */
final class WrittenTimeline {

  private final ObjectNode document = JsonMapper.builder().build().createObjectNode();
  private final ArrayNode articles = document.putArray("articles");
  private final ArrayNode events = document.putArray("events");

  WrittenTimeline article(String id, String file, String published) {
    articles.addObject().put("id", id).put("file", file).put("published", published);
    return this;
  }

  /** Begins an event; the mentions that follow are its mentions. */
  WrittenTimeline event(String id) {
    events.addObject().put("id", id).putArray("mentions");
    return this;
  }

  /** Adds a mention to the event begun last, and returns it for changes. */
  ObjectNode mention(String article, String text, Span at, String date, String kind) {
    return ((ArrayNode) events.get(events.size() - 1).get("mentions"))
        .addObject()
        .put("article", article)
        .put("start", at.start())
        .put("end", at.end())
        .put("quote", at.in(text))
        .put("date", date)
        .put("kind", kind);
  }

  ObjectNode json() {
    return document;
  }
}
