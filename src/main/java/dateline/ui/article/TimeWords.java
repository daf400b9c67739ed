package dateline.ui.article;

import dateline.event.Mention;
import dateline.event.When;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.TimeExpression;
import dateline.ui.words.DateWords;
import dateline.ui.words.SourceWords;

/** Says what days a time expression of an article names. */
final class TimeWords {

  private TimeWords() {}

  /**
   * Such as "“Wednesday”: Wednesday 5 January 2022 · the Wednesday before publication". Where a
   * mention is dated by the words, the days are those of the mention.
   */
  static String of(TimeExpression expression, Source source, Timeline timeline) {
    var dated =
        timeline.events().stream()
            .flatMap(event -> event.mentions().stream())
            .filter(mention -> mention.articleId().equals(source.article().id()))
            .map(Mention::when)
            .filter(when -> isDatedBy(when, expression))
            .findFirst();
    var words = "“" + SourceWords.oneLine(expression.span().in(source.article().text())) + "”: ";
    var days = dated.map(When::date).or(expression::range);
    var reason = dated.map(When::reason).orElse(expression.meaning().reason());
    return words
        + days.map(range -> DateWords.of(range) + reasoned(reason))
            .orElseGet(() -> kind(expression));
  }

  private static String reasoned(String reason) {
    return reason.isBlank() ? "" : "  ·  " + reason;
  }

  private static boolean isDatedBy(When when, TimeExpression expression) {
    return when.words().filter(words -> words.span().equals(expression.span())).isPresent();
  }

  private static String kind(TimeExpression expression) {
    return switch (expression.type()) {
      case DURATION -> "how long something lasts, no day";
      case SET -> "something that comes again, no single day";
      default -> "no day is known";
    };
  }
}
