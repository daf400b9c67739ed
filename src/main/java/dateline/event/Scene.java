package dateline.event;

import dateline.corpus.Span;
import dateline.event.Clause.Form;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Set;

/**
 * A sentence with its clauses and its times.
 *
 * @param chronicle how the text around it tells its story
 */
record Scene(Parse parse, List<Clause> clauses, List<TimeExpression> times, Chronicle chronicle) {

  private static final Set<String> AFTER = Set.of("after", "before", "since", "until");

  Clause clause(int index) {
    return clauses.get(index);
  }

  Span span(Clause clause) {
    return parse.span(clause.from(), Math.max(clause.from() + 1, clause.to()));
  }

  /** An opening such as "In a note issued on Friday, …" belongs to the clause that follows it. */
  boolean opens(Clause clause) {
    return clause.is(Form.PARTICIPLE)
        && clause.from() == 0
        && parse.isTagged(0, "ADP")
        && clauses.size() > 1
        && clauses.get(1).is(Form.MAIN)
        && !AFTER.contains(parse.word(0).lower());
  }

  /** The times that belong to a clause. */
  List<TimeExpression> timesOf(Clause clause) {
    boolean opened = clauses.size() > 1 && clause.equals(clauses.get(1)) && opens(clauses.get(0));
    var span = opened ? span(clauses.get(0)).union(span(clause)) : span(clause);
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** Whether a clause has a time whose days are known. */
  boolean isDated(Clause clause) {
    return timesOf(clause).stream().anyMatch(t -> t.range().isPresent());
  }

  /** Whether a time only says since when: "since 2014". */
  boolean isSince(TimeExpression time) {
    return parse.words().stream()
        .anyMatch(
            w ->
                w.lower().equals("since")
                    && (time.span().contains(w.token().span())
                        || time.span().start() - w.token().span().end() == 1));
  }
}
