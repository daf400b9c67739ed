package dateline.export;

import dateline.corpus.Span;
import dateline.corpus.TextQuote;
import dateline.event.Figure;
import dateline.event.Mention;
import dateline.event.What;
import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Granularity;
import dateline.time.TimeExpression;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Writes a mention with its passage, as a W3C text quote and text position selector have it. */
final class MentionJson {

  private final UnaryOperator<String> textOf;

  /**
   * @param textOf the text of an article, by its id
   */
  MentionJson(UnaryOperator<String> textOf) {
    this.textOf = textOf;
  }

  void write(Mention mention, ObjectNode node) {
    var text = textOf.apply(mention.articleId());
    passage(mention, text, node);
    when(mention.when(), node);
    what(mention.what(), node);
    node.put("confidence", TimelineJson.rounded(mention.confidence()));
    TimelineJson.span(mention.what().trigger(), text, node.putObject("trigger"));
    mention
        .when()
        .words()
        .ifPresentOrElse(
            words -> timex(words, text, node.putObject("timex")), () -> node.putNull("timex"));
    var figures = node.putArray("figures");
    mention.what().figures().forEach(f -> figure(f, text, figures.addObject()));
  }

  private static void passage(Mention mention, String text, ObjectNode node) {
    node.put("article", mention.articleId());
    passage(mention.passage(), text, node);
  }

  static void passage(Span passage, String text, ObjectNode node) {
    var quote = TextQuote.of(passage, text);
    node.put("start", passage.start())
        .put("end", passage.end())
        .put("quote", quote.quote())
        .put("prefix", quote.prefix())
        .put("suffix", quote.suffix());
  }

  private static void when(When when, ObjectNode node) {
    node.put("date", when.date().edtf())
        .put("dateBasis", when.basis().label())
        .put("reason", when.reason());
    var alternatives = node.putArray("alternatives");
    for (var alternative : when.alternatives()) {
      alternatives
          .addObject()
          .put("date", alternative.date().edtf())
          .put("reason", alternative.reason());
    }
  }

  private static void what(What what, ObjectNode node) {
    node.put("kind", what.kind().label());
    TimelineJson.strings(what.actors(), node.putArray("actors"));
    TimelineJson.strings(what.places(), node.putArray("places"));
    node.put("planned", what.status() == What.Status.PLANNED)
        .put("negated", what.status() == What.Status.NEGATED)
        .put("reportedBy", what.reportedBy().orElse(null));
  }

  private static void figure(Figure figure, String text, ObjectNode node) {
    var quantity = figure.quantity();
    number("value", quantity.value(), node);
    number("min", quantity.min(), node);
    if (quantity.max() < Double.POSITIVE_INFINITY) {
      number("max", quantity.max(), node);
    }
    node.put("text", quantity.span().in(text))
        .put("measure", figure.measure())
        .put("of", figure.of().orElse(null))
        .put("attribution", figure.attribution().orElse(null))
        .put("asOf", figure.asOf().map(DateRange::edtf).orElse(null));
  }

  /** Whole numbers without a decimal point. */
  private static void number(String name, double value, ObjectNode node) {
    if (value == Math.rint(value)) {
      node.put(name, (long) value);
    } else {
      node.put(name, TimelineJson.rounded(value));
    }
  }

  private static void timex(TimeExpression words, String text, ObjectNode node) {
    TimelineJson.span(words.span(), text, node);
    node.put("type", words.type().name())
        .put("value", words.value())
        .put("mod", words.mod().orElse(null));
    words.range().map(DateRange::inDays).ifPresent(range -> ends(range, node));
  }

  /** The first and last day covered, or minute where the range is known to the minute. */
  static void ends(DateRange range, ObjectNode node) {
    boolean minutes = range.granularity() == Granularity.MINUTE;
    node.put("first", end(range.first(), DateRange.OPEN_START, minutes));
    node.put("last", end(range.last(), DateRange.OPEN_END, minutes));
  }

  private static String end(LocalDateTime moment, LocalDateTime open, boolean minutes) {
    if (moment.equals(open)) {
      return "..";
    }
    return minutes ? moment.toString() : moment.toLocalDate().toString();
  }
}
