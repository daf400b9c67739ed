package dateline.event;

import dateline.event.Parse.Verb;
import dateline.event.Parse.Word;
import dateline.text.Block;
import dateline.text.Tense;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows whether an article tells what happened in the present tense, as chronicles do: "Monday:
 * the dam bursts. On 3 May the king flees." Read in text order; not to be shared.
 */
final class Chronicle {

  /** A sentence that opens with a day has it within so many words. */
  private static final int OPENING_WORDS = 4;

  private static final Set<String> LABEL_ENDS = Set.of(":", ".", "-", "–", "—");

  private final Optional<LocalDate> published;
  private boolean open;
  private Block paragraph;

  /** For one article with its publication date. */
  Chronicle(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * Goes on to a sentence: a past day that opens it begins a chronicle, another tense in a new
   * paragraph ends it.
   */
  void read(Parse parse, List<TimeExpression> times) {
    var tense = firstTense(parse);
    boolean present = tense.filter(t -> t == Tense.PRESENT).isPresent();
    boolean untensed = tense.isEmpty();
    boolean same = parse.sentence().block().equals(paragraph);
    open =
        (open && (untensed || present || same))
            || ((present || untensed) && opensWithPastDay(parse, times))
            || opensWithLabel(parse, times);
    paragraph = parse.sentence().block();
  }

  private boolean opensWithPastDay(Parse parse, List<TimeExpression> times) {
    int words = Math.min(OPENING_WORDS, parse.size());
    int verb = parse.verbs().stream().mapToInt(Verb::from).findFirst().orElse(words);
    int opening = parse.word(Math.max(0, Math.min(words - 1, verb))).token().span().start();
    return times.stream().anyMatch(t -> t.span().start() <= opening && isPast(t));
  }

  /** "8 May: …", "Saturday 8. …", "May 8 – …". */
  private boolean opensWithLabel(Parse parse, List<TimeExpression> times) {
    return times.stream()
        .limit(1)
        .filter(t -> t.range().isPresent() && !isAhead(t))
        .filter(
            t ->
                t.span().start()
                    <= parse.word(Math.min(1, parse.size() - 1)).token().span().start())
        .anyMatch(t -> parse.words().stream().anyMatch(w -> closes(w, t)));
  }

  private static boolean closes(Word word, TimeExpression time) {
    int gap = word.token().span().start() - time.span().end();
    return gap >= 0 && gap <= 1 && LABEL_ENDS.contains(word.lower());
  }

  private static Optional<Tense> firstTense(Parse parse) {
    return parse.verbs().stream()
        .filter(v -> !parse.word(v.head()).quoted())
        .map(v -> v.group().tense())
        .filter(t -> t != Tense.NONFINITE)
        .findFirst();
  }

  /** Whether the sentence that was read last belongs to a chronicle in the present tense. */
  boolean isOpen() {
    return open;
  }

  /** Whether a time lies before the day of publication. */
  boolean isPast(TimeExpression time) {
    return time.range()
        .filter(r -> published.filter(p -> !r.lastDay().isBefore(p)).isEmpty())
        .isPresent();
  }

  /** Whether a time begins after the day of publication. */
  boolean isAhead(TimeExpression time) {
    return time.range().filter(this::isAhead).isPresent();
  }

  /** Whether a time begins after the day of publication, or is a weekday that may. */
  boolean mayLieAhead(TimeExpression time) {
    boolean other = time.meaning().alternatives().stream().anyMatch(a -> isAhead(a.date()));
    return isAhead(time) || (other && !time.meaning().explicit());
  }

  private boolean isAhead(DateRange range) {
    return published.filter(p -> range.firstDay().isAfter(p)).isPresent();
  }
}
