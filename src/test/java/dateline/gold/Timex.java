package dateline.gold;

import dateline.corpus.Span;
import dateline.time.TimeExpression;

/**
 * A time expression as an annotator or a tagger has it.
 *
 * @param span where it stands
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 */
record Timex(Span span, String type, String value) {

  static Timex of(TimeExpression expression) {
    return new Timex(expression.span(), expression.type().name(), expression.value());
  }
}
