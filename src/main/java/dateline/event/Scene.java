package dateline.event;

import dateline.corpus.Span;
import dateline.event.Clause.Form;
import dateline.text.Tense;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence with its clauses and its times.
 *
 * @param chronicle how the text around it tells its story
 */
record Scene(Parse parse, List<Clause> clauses, List<TimeExpression> times, Chronicle chronicle) {

  private static final Set<String> MEANWHILE = Set.of("as", "when", "while");
  private static final Set<String> TARGET = Set.of("for", "until", "till");
  private static final Set<Tense> TOLD =
      Set.of(Tense.PAST, Tense.PRESENT_PERFECT, Tense.PAST_PERFECT);
  private static final Set<String> OF = Set.of("of", "over", "about");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> AFTER = Set.of("after", "before", "since", "until");

  Clause clause(int index) {
    return clauses.get(index);
  }

  Span span(Clause clause) {
    return parse.span(clause.from(), Math.max(clause.from() + 1, clause.to()));
  }

  /** The words of a clause; "a day" of "a day after it fell" belongs to what it is about. */
  Span passage(Clause clause) {
    var span = span(clause);
    int index = clauses.indexOf(clause);
    var next =
        index + 1 < clauses.size()
            ? distance(clauses.get(index + 1))
            : Optional.<TimeExpression>empty();
    int start =
        subject(clause)
            .map(this::start)
            .or(() -> distance(clause).map(t -> t.span().start()))
            .orElse(span.start());
    int end = next.map(t -> t.span().start()).orElse(span.end());
    return new Span(start, Math.max(start + 1, end));
  }

  /**
   * Where the subject begins of a clause that goes on behind another one: "The mayor, who fled on
   * Sunday, died".
   */
  private Optional<Integer> subject(Clause clause) {
    int index = clauses.indexOf(clause);
    if (index < 1 || !resumes(clauses.get(index - 1), clause)) {
      return Optional.empty();
    }
    if (index == 1) {
      return Optional.of(0);
    }
    int floor = clauses.get(index - 2).verb().head();
    return IntStream.iterate(clauses.get(index - 1).from() - 2, i -> i > floor, i -> i - 1)
        .filter(i -> ClauseWords.BREAKS.contains(parse.word(i).lower()))
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  /** The part of a clause that stands before the one put into it: "The mayor" above. */
  Optional<Clause> beginning(Clause clause) {
    return subject(clause)
        .map(
            from -> {
              var put = clauses.get(clauses.indexOf(clause) - 1);
              int to = put.from() > from ? put.from() : put.verb().from();
              return new Clause(clause.form(), from, to, clause.verb());
            });
  }

  private boolean resumes(Clause before, Clause clause) {
    int from = clause.verb().from();
    boolean ownSubject =
        IntStream.range(before.verb().head() + 1, from)
            .filter(i -> ClauseWords.BREAKS.contains(parse.word(i).lower()))
            .reduce((a, b) -> b)
            .stream()
            .anyMatch(comma -> ClauseWords.hasNoun(parse, comma, from));
    return clause.is(Form.MAIN)
        && (before.is(Form.RELATIVE) || before.is(Form.PARTICIPLE))
        && !parse.isTagged(clause.from(), "CCONJ")
        && !parse.has(clause.from() - 1, ";")
        && !ownSubject;
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

  /**
   * The times that date a clause: those that stand in it; where none does, those that open the
   * sentence, or of what happened meanwhile.
   */
  List<TimeExpression> timesOf(Clause clause) {
    var own = within(clause).stream().filter(t -> dates(t, clause)).toList();
    boolean dated = own.stream().anyMatch(t -> t.range().isPresent());
    if (dated || !clause.is(Form.MAIN)) {
      return dated ? own : Stream.concat(own.stream(), antecedent(clause)).toList();
    }
    int first = clauses.get(0).from();
    var opening = times.stream().filter(t -> first > 0 && t.span().end() <= start(first)).toList();
    var around =
        opening.isEmpty()
            ? clauses.stream().filter(this::isMeanwhile).flatMap(c -> within(c).stream()).toList()
            : opening;
    return Stream.concat(own.stream(), around.stream()).toList();
  }

  /** "in July, when the talks broke down": the time on which a clause hangs. */
  private Stream<TimeExpression> antecedent(Clause clause) {
    int before = parse.has(clause.from() - 1, ",") ? clause.from() - 2 : clause.from() - 1;
    return times.stream()
        .filter(t -> before >= 0 && parse.has(clause.from(), "when"))
        .filter(t -> t.span().end() == parse.word(before).token().span().end());
  }

  private int start(int place) {
    return parse.word(place).token().span().start();
  }

  private List<TimeExpression> within(Clause clause) {
    boolean opened = clauses.size() > 1 && clause.equals(clauses.get(1)) && opens(clauses.get(0));
    var span = opened ? span(clauses.get(0)).union(span(clause)) : span(clause);
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** "As he spoke on Monday", "when it opened in May". */
  private boolean isMeanwhile(Clause clause) {
    return clause.is(Form.SUBORDINATE)
        && MEANWHILE.contains(ClauseWords.opener(parse, clause.from(), clause.verb().from()));
  }

  /**
   * Whether a time in a clause says when, and not until when, what for, how long or of which year.
   */
  private boolean dates(TimeExpression time, Clause clause) {
    if (!TOLD.contains(clause.verb().group().tense())) {
      return true;
    }
    boolean target = parse.opensWith(time.span(), TARGET) && !chronicle.isAhead(time);
    boolean hours = time.value().startsWith("PT");
    return !target
        && !hours
        && !(clause.verb().group().tense() == Tense.PAST && isSince(time))
        && !isAttribute(time, clause.from())
        && !isOfThing(time)
        && !isDateLine(time);
  }

  /** "(10 May) Fires destroyed …": what stands before the sentence. */
  private boolean isDateLine(TimeExpression time) {
    return parse.has(0, "(") && place(time.span().start()) == 1;
  }

  /** "the winner of the 12 May election", "over Sunday's fire": the day of another thing. */
  private boolean isOfThing(TimeExpression time) {
    int first = place(time.span().start());
    int next = place(time.span().end());
    int before = parse.isTagged(first - 1, "DET") ? first - 2 : first - 1;
    return before >= 0
        && OF.contains(parse.word(before).lower())
        && (ClauseWords.isNoun(parse, next) || parse.isTagged(next, "ADJ"));
  }

  /** The place of the first word from a character on. */
  private int place(int character) {
    return IntStream.range(0, parse.size())
        .filter(i -> start(i) >= character)
        .findFirst()
        .orElse(parse.size());
  }

  /**
   * "played the 1999 hit", "defied an overnight curfew": a year or a time of day inside a clause,
   * before a noun, tells of which year or time that is.
   */
  private boolean isAttribute(TimeExpression time, int from) {
    int next = place(time.span().end());
    return (YEAR.matcher(time.value()).matches() || time.type() == TimeExpression.Type.TIME)
        && next > from + 2
        && (parse.isTagged(next - 2, "DET") || parse.isTagged(next - 2, "PRON"))
        && ClauseWords.isNoun(parse, next);
  }

  /** Whether a clause has a time whose days are known. */
  boolean isDated(Clause clause) {
    return timesOf(clause).stream().anyMatch(t -> t.range().isPresent());
  }

  /** "a day after the mayor fled": how many days lie between a clause and what it hangs on. */
  Optional<TimeExpression> distance(Clause clause) {
    boolean opens =
        clause.is(Form.SUBORDINATE) && Parse.BETWEEN.contains(parse.word(clause.from()).lower());
    return times.stream()
        .filter(t -> opens && t.type() == TimeExpression.Type.DURATION)
        .filter(t -> clause.from() > 0)
        .filter(t -> t.span().end() == parse.word(clause.from() - 1).token().span().end())
        .findFirst();
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
