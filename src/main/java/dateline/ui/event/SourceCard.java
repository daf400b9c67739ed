package dateline.ui.event;

import dateline.corpus.Span;
import dateline.event.Mention;
import dateline.event.What;
import dateline.pipeline.Source;
import dateline.ui.reading.Mark;
import dateline.ui.words.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that reports the selected event, and where it stands.
 *
 * @param mention the sentence
 * @param publisher who published it, else the article's title or name
 * @param published when, or that it is unknown
 * @param notice a line to show with the article, such as that it is a retelling
 * @param text the words of the sentence
 * @param marks its time expression
 * @param reason why it is dated so
 * @param figures the numbers it gives, such as "26 miners injured"
 * @param flags what else is to be known, such as "announced"
 */
record SourceCard(
    Mention mention,
    String publisher,
    String published,
    Optional<String> notice,
    String text,
    List<Mark> marks,
    String reason,
    List<String> figures,
    List<String> flags) {

  static SourceCard of(Mention mention, Source source) {
    return new SourceCard(
        mention,
        SourceWords.nameOf(source),
        SourceWords.publishedOf(source),
        source.article().stated().notice(),
        SourceWords.oneLine(mention.quoteFrom(source.article())),
        timeExpression(mention),
        reason(mention, source),
        FigureWords.of(mention, source.article().text()),
        flags(mention, source));
  }

  /** Why it is dated so, with the words that say it. */
  private static String reason(Mention mention, Source source) {
    var text = source.article().text();
    var words = mention.when().words().map(w -> "“" + SourceWords.oneLine(w.in(text)) + "”: ");
    var reason = mention.when().reason();
    return words.map(said -> said + reason).orElseGet(() -> SourceWords.sentence(reason));
  }

  private static List<Mark> timeExpression(Mention mention) {
    return mention.when().words().stream()
        .map(words -> words.span())
        .filter(mention.passage()::contains)
        .map(span -> new Mark(within(span, mention), List.of("time-expression"), ""))
        .toList();
  }

  private static Span within(Span span, Mention mention) {
    return span.shift(-mention.passage().start());
  }

  private static List<String> flags(Mention mention, Source source) {
    var flags = new ArrayList<String>();
    source.copyOf().ifPresent(original -> flags.add("same text as " + original));
    if (mention.what().status() == What.Status.PLANNED) {
      flags.add("announced");
    }
    if (mention.what().status() == What.Status.NEGATED) {
      flags.add("denied");
    }
    mention.what().reportedBy().ifPresent(speaker -> flags.add("according to " + within(speaker)));
    return flags;
  }

  /** As named within a sentence: "the mayor" for "The mayor". */
  private static String within(String speaker) {
    return speaker.startsWith("The ") ? "the " + speaker.substring("The ".length()) : speaker;
  }
}
