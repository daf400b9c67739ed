package dateline.event;

import dateline.corpus.Span;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and the time expressions that stand in it.
 *
 * @param times in text order
 */
record Timed(Parse parse, List<TimeExpression> times) {

  /** Gives every sentence its time expressions. Both lists are in text order. */
  static List<Timed> of(List<Parse> parses, List<TimeExpression> times) {
    var timed = new ArrayList<Timed>(parses.size());
    int next = 0;
    for (var parse : parses) {
      var within = new ArrayList<TimeExpression>();
      while (next < times.size() && times.get(next).span().start() < parse.span().end()) {
        if (parse.span().contains(times.get(next).span())) {
          within.add(times.get(next));
        }
        next++;
      }
      timed.add(new Timed(parse.timed(days(within)), List.copyOf(within)));
    }
    return timed;
  }

  private static List<Span> days(List<TimeExpression> times) {
    return times.stream()
        .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
        .map(TimeExpression::span)
        .toList();
  }
}
