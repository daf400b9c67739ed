package dateline.ui.event;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.ui.words.DateWords;
import dateline.ui.words.SourceWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the date of an event was found.
 *
 * @param reason how it follows from the sources
 * @param chains what each source supports, step by step
 * @param rejected dates that were considered and not taken, each once
 * @param calendar the days that matter
 */
record WhyCard(String reason, List<Chain> chains, List<Alternative> rejected, Calendar calendar) {

  /**
   * How one source leads to a date.
   *
   * @param publisher who published it
   * @param published when, in words
   * @param words those that name the time; empty where none do
   * @param date what follows, in words
   * @param reason how
   */
  record Chain(
      String publisher, String published, Optional<String> words, String date, String reason) {}

  /**
   * Days to show on a calendar.
   *
   * @param published on which sources were published
   * @param range the date of the event
   * @param rejected those of the dates not taken
   */
  record Calendar(List<LocalDate> published, DateRange range, List<DateRange> rejected) {

    /** Longer ranges are told in words alone. */
    private static final int MOST_DAYS = 31;

    private static final int MOST_WEEKS = 6;

    /**
     * The Mondays of the weeks to show, in order; those of the event first where there are many.
     */
    List<LocalDate> weeks() {
      var weeks = new TreeSet<LocalDate>();
      Stream.of(daysOf(range), published.stream(), rejected.stream().flatMap(Calendar::daysOf))
          .forEach(
              days ->
                  days.map(day -> day.minusDays(day.getDayOfWeek().getValue() - 1L))
                      .takeWhile(week -> weeks.size() < MOST_WEEKS || weeks.contains(week))
                      .forEach(weeks::add));
      return List.copyOf(weeks);
    }

    boolean isOfEvent(LocalDate day) {
      return range.overlaps(DateRange.day(day));
    }

    boolean isRejected(LocalDate day) {
      return rejected.stream().anyMatch(other -> other.overlaps(DateRange.day(day)));
    }

    private static Stream<LocalDate> daysOf(DateRange range) {
      return range.dayCount() > MOST_DAYS
          ? Stream.empty()
          : range.firstDay().datesUntil(range.lastDay().plusDays(1));
    }
  }

  static WhyCard of(Event event, Timeline timeline) {
    var told =
        event.mentions().stream()
            .flatMap(m -> timeline.source(m.articleId()).stream().map(s -> new Told(m, s)))
            .toList();
    var rejected =
        told.stream()
            .flatMap(t -> t.mention().when().alternatives().stream())
            .filter(a -> !a.date().equals(event.date().range()))
            .filter(distinctDates())
            .toList();
    var published =
        told.stream()
            .flatMap(t -> t.source().dating().published().stream())
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    return new WhyCard(
        event.date().reason(),
        told.stream().map(Told::chain).distinct().toList(),
        rejected,
        new Calendar(published, event.date().range(), others(event, rejected)));
  }

  /** The dates of sources that the event has not, and those that no source was taken to mean. */
  private static List<DateRange> others(Event event, List<Alternative> rejected) {
    var told = event.mentions().stream().map(mention -> mention.when().date());
    return Stream.concat(told, rejected.stream().map(Alternative::date))
        .filter(date -> !date.equals(event.date().range()))
        .distinct()
        .toList();
  }

  private static Predicate<Alternative> distinctDates() {
    var seen = new HashSet<DateRange>();
    return alternative -> seen.add(alternative.date());
  }

  private record Told(Mention mention, Source source) {

    Chain chain() {
      var text = source.article().text();
      var when = mention.when();
      return new Chain(
          SourceWords.nameOf(source),
          SourceWords.publishedOf(source),
          when.words().map(words -> "“" + SourceWords.oneLine(words.in(text)) + "”"),
          DateWords.of(when.date()),
          SourceWords.sentence(when.reason()));
    }
  }
}
