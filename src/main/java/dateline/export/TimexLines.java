package dateline.export;

import dateline.time.TimeExpression;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes time expressions as one JSON object a line, as scorers of TIMEX3 read them. */
public final class TimexLines {

  private TimexLines() {}

  /** The lines of one article, each ended by a line feed. */
  public static String of(String articleId, String text, List<TimeExpression> expressions) {
    var lines = new StringBuilder();
    for (var expression : expressions) {
      lines.append(line(articleId, text, expression)).append('\n');
    }
    return lines.toString();
  }

  private static String line(String articleId, String text, TimeExpression expression) {
    var node =
        JsonNodeFactory.instance
            .objectNode()
            .put("doc", articleId)
            .put("begin", expression.span().start())
            .put("end", expression.span().end())
            .put("text", expression.in(text))
            .put("type", expression.type().name())
            .put("value", expression.value())
            .put("mod", expression.mod().orElse(null))
            .put("quant", expression.modifiers().quant().orElse(null))
            .put("freq", expression.modifiers().freq().orElse(null));
    expression
        .range()
        .ifPresentOrElse(
            range -> MentionJson.ends(range, node), () -> node.putNull("first").putNull("last"));
    return Json.COMPACT.writeValueAsString(node);
  }
}
