package dateline.merge;

import dateline.corpus.Span;
import dateline.event.Hours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds which of two happenings that an article tells one after the other came first, by its words;
 * that one is told first says nothing.
 */
final class ToldOrder {

  /** The words that open a sentence: "Hours later the …". */
  private static final Pattern FIRST_WORDS = Pattern.compile("(?:[^\\s“”\"]+\\s*){1,6}");

  private final OrderWords words = new OrderWords();

  /** A report and the event it belongs to. */
  private record Told(String event, Report report) {

    Span trigger() {
      return report.mention().what().trigger();
    }

    Optional<Hours> hours() {
      return report.mention().when().hours();
    }

    /** Whether its hours end before those of another begin. */
    boolean isBefore(Told other) {
      return hours()
          .filter(h -> other.hours().filter(o -> h.to() <= o.from()).isPresent())
          .isPresent();
    }

    boolean isInSentenceOf(Told other) {
      return report.isInSentenceOf(other.report());
    }

    /** The words of its sentence before the one that tells it. */
    String opening() {
      return in(report.line().start(), trigger().start());
    }

    String in(int from, int to) {
      return from < to ? new Span(from, to).in(report.text().article().text()) : "";
    }
  }

  /**
   * What the articles say of the order of events.
   *
   * @param events the reports of each event, by its id
   */
  List<Precedence> of(Map<String, List<Report>> events) {
    var told = new ArrayList<Told>();
    events.forEach((id, reports) -> reports.forEach(report -> told.add(new Told(id, report))));
    told.sort(
        Comparator.comparing((Told t) -> t.report().articleId()).thenComparing(Told::trigger));
    var order = new ArrayList<Precedence>();
    Optional<Told> timed = Optional.empty();
    for (int i = 1; i < told.size(); i++) {
      var next = told.get(i);
      timed =
          Optional.of(told.get(i - 1)).filter(t -> t.hours().isPresent()).or(lastOf(timed, next));
      order(told.get(i - 1), next, timed).ifPresent(order::add);
    }
    return order;
  }

  /** The last happening of a known hour, as long as the same article goes on. */
  private static Supplier<Optional<Told>> lastOf(Optional<Told> timed, Told next) {
    return () -> timed.filter(t -> t.report().isFromArticleOf(next.report()));
  }

  private Optional<Precedence> order(Told one, Told next, Optional<Told> timed) {
    if (!one.report().isFromArticleOf(next.report())
        || one.trigger().end() > next.trigger().start()) {
      return Optional.empty();
    }
    return one.isInSentenceOf(next)
        ? within(one, next, new Precedence(one.event(), next.event()))
        : across(one, next, timed);
  }

  private Optional<Precedence> within(Told one, Told next, Precedence asTold) {
    var between = one.in(one.trigger().end(), next.trigger().start());
    var opening = one.opening();
    if (between.contains(",") && words.opensWithFirst(opening)) {
      return Optional.of(asTold);
    }
    if (between.contains(",") && words.opensWithSecond(opening)) {
      return Optional.of(asTold.reversed());
    }
    if (words.leadsOn(between)) {
      return Optional.of(asTold);
    }
    if (words.leadsBack(between)) {
      return Optional.of(asTold.reversed());
    }
    return Optional.of(asTold).filter(p -> words.isLater(between));
  }

  /** "Later" counts from what was told before, "earlier in the day" from the last known hour. */
  private Optional<Precedence> across(Told one, Told next, Optional<Told> timed) {
    var opening = firstWords(next.opening());
    if (words.isEarlier(opening)) {
      var known = timed.filter(t -> !t.isBefore(next)).orElse(one);
      return Optional.of(new Precedence(next.event(), known.event()));
    }
    return Optional.of(new Precedence(one.event(), next.event()))
        .filter(p -> words.isLater(opening));
  }

  /** The first words of a sentence, up to a quotation. */
  private static String firstWords(String text) {
    var words = FIRST_WORDS.matcher(text);
    return words.lookingAt() ? words.group() : "";
  }
}
