package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date in a line about the article.
 *
 * @param day its month and day
 * @param weekday the weekday the line says it is
 * @param year the year the line gives
 * @param line what the line says of the date
 * @param ago how many days before it the page says the article was published
 */
record PageDate(
    MonthDay day,
    Optional<DayOfWeek> weekday,
    Optional<Integer> year,
    Line line,
    Optional<Integer> ago)
    implements Clue {

  /** What a line says of its date. */
  enum Line {
    /** That the article is of it. */
    PUBLISHED,
    /** That the article was last changed on it. */
    UPDATED,
    /** That it first appeared on it, beside another date. */
    FIRST,
    /** Nothing: it may be the day on which the page was fetched. */
    PAGE
  }

  /** The share of date lines that are of another day than they say. */
  private static final double HARDLY = 0.00002;

  /** The days for which an article is seldom added to. */
  private static final int GOES_ON = 3;

  /** The days after which a page is seldom fetched any more. */
  private static final int FETCHED_WITHIN = 60;

  @Override
  public double likelihood(LocalDate published) {
    return dates(published)
        .mapToDouble(date -> ofAge(-Clue.age(date, published)))
        .max()
        .orElse(HARDLY);
  }

  private double ofAge(long later) {
    if (line == Line.FIRST) {
      return later > 0 ? HARDLY : later == 0 ? 0.5 : later >= -GOES_ON ? 0.15 : Ages.RARE;
    }
    if (later < 0) {
      return HARDLY;
    }
    return switch (line) {
      case PUBLISHED -> later == 0 ? 0.9 : HARDLY;
      case FIRST -> HARDLY;
      case UPDATED -> later == 0 ? 0.35 : later <= Ages.WEEK ? 0.08 : Ages.RARE;
      case PAGE -> later == 0 ? 0.55 : later <= FETCHED_WITHIN ? 0.006 : HARDLY;
    };
  }

  /** The days it can be, seen from about a day. */
  private Stream<LocalDate> dates(LocalDate about) {
    int first = year.orElse(about.getYear());
    return IntStream.rangeClosed(first, year.orElse(first + 1))
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get())
        .map(d -> d.minusDays(ago.orElse(0)));
  }

  /** The same, of a page that says how many days ago the article was published. */
  PageDate published(int daysAgo) {
    return new PageDate(day, weekday, year, Line.PUBLISHED, Optional.of(daysAgo));
  }

  @Override
  public Optional<String> reason(LocalDate published) {
    return dates(published)
        .min(Comparator.comparingLong(d -> Math.abs(Clue.age(d, published))))
        .flatMap(date -> reason(published, date));
  }

  private Optional<String> reason(LocalDate published, LocalDate date) {
    boolean same = date.equals(published);
    return switch (line) {
      case PUBLISHED -> same ? Optional.of("the page gives " + Clue.words(date)) : Optional.empty();
      case FIRST -> Optional.empty();
      case UPDATED -> Optional.of("the page was changed on " + Clue.words(date));
      case PAGE ->
          Optional.of(
              same
                  ? "the page is dated " + Clue.words(date)
                  : "the page's " + Clue.words(date) + " is the day it was fetched");
    };
  }
}
