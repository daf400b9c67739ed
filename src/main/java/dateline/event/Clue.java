package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something in an article that tells on which day it was published. */
sealed interface Clue {

  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  /**
   * How likely the clue would be, had the article been published on a day; only how the values for
   * different days compare counts.
   */
  double likelihood(LocalDate published);

  /**
   * The days that the clue itself makes worth a thought.
   *
   * @param years the years the article may be of
   */
  Stream<LocalDate> candidates(Set<Integer> years);

  /** What the clue says of a day, in a person's words; empty where it says little. */
  Optional<String> reason(LocalDate published);

  private static String words(LocalDate day) {
    return DAY.format(day);
  }

  private static long age(LocalDate day, LocalDate published) {
    return ChronoUnit.DAYS.between(day, published);
  }

  /** A full date in a line above the text. */
  record PageDate(LocalDate day, Line line) implements Clue {

    /** What a date line says of its date. */
    enum Line {
      /** That the article is of it. */
      PUBLISHED,
      /** That the article was last changed on it. */
      UPDATED,
      /** Nothing: it may be the day on which the page was fetched. */
      PAGE
    }

    /** The share of date lines that are of another day than they say. */
    private static final double HARDLY = 0.00002;

    /** The days after which a page is seldom fetched any more. */
    private static final int FETCHED_WITHIN = 60;

    @Override
    public double likelihood(LocalDate published) {
      long later = -age(day, published);
      if (later < 0) {
        return HARDLY;
      }
      return switch (line) {
        case PUBLISHED -> later == 0 ? 0.9 : HARDLY;
        case UPDATED -> later == 0 ? 0.35 : later <= Ages.WEEK ? 0.08 : Ages.RARE;
        case PAGE -> later == 0 ? 0.6 : later <= FETCHED_WITHIN ? 0.005 : HARDLY;
      };
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return Stream.of(day);
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      boolean same = day.equals(published);
      return switch (line) {
        case PUBLISHED -> same ? Optional.of("the page gives " + words(day)) : Optional.empty();
        case UPDATED -> Optional.of("the page was changed on " + words(day));
        case PAGE ->
            Optional.of(
                same
                    ? "the page is dated " + words(day)
                    : "the page's " + words(day) + " is the day it was fetched");
      };
    }
  }

  /**
   * The date of a dateline such as “BREVIK, March 5 (Agency) –”.
   *
   * @param day its month and day
   */
  record Dateline(MonthDay day) implements Clue {

    @Override
    public double likelihood(LocalDate published) {
      if (MonthDay.from(published).equals(day)) {
        return 0.8;
      }
      return MonthDay.from(published.minusDays(1)).equals(day) ? 0.15 : 0.0005;
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return in(day, years).flatMap(d -> Stream.of(d, d.plusDays(1)));
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return MonthDay.from(published).equals(day)
          ? Optional.of("its dateline is of " + published.getDayOfMonth() + " " + name(published))
          : Optional.empty();
    }
  }

  /**
   * A day of a month that the text speaks of as past.
   *
   * @param weekday the weekday it is said to be
   * @param year the year it is said to be of
   */
  record Told(MonthDay day, Optional<DayOfWeek> weekday, Optional<Integer> year) implements Clue {

    @Override
    public double likelihood(LocalDate published) {
      return Stream.of(published.getYear(), published.getYear() - 1)
          .filter(y -> year.isEmpty() || year.get().equals(y))
          .flatMap(y -> in(day, Set.of(y)))
          .filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get())
          .mapToDouble(d -> ages().likelihood(age(d, published)))
          .max()
          .orElse(Ages.RARE);
    }

    /** Who gives the weekday with the date speaks of the last few days. */
    private Ages ages() {
      return weekday.isPresent() ? Ages.OF_WEEKDAYS : Ages.OF_DATES;
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return in(day, year.map(Set::of).orElse(years))
          .filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get())
          .flatMap(d -> Stream.iterate(d, next -> next.plusDays(1)).limit(Ages.WEEK));
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return Stream.of(published.getYear(), published.getYear() - 1)
          .filter(y -> year.isEmpty() || year.get().equals(y))
          .flatMap(y -> in(day, Set.of(y)))
          .filter(d -> age(d, published) >= 0 && age(d, published) < Ages.WEEK)
          .findFirst()
          .map(d -> "the text speaks of " + words(d));
    }
  }

  /**
   * The weekdays that the text speaks of as past, without saying of which week: those of the week
   * before it was published.
   *
   * @param days every weekday once, the one named first in front
   */
  record Weekdays(List<DayOfWeek> days) implements Clue {

    public Weekdays {
      days = List.copyOf(days);
    }

    @Override
    public double likelihood(LocalDate published) {
      double product = Ages.OF_FIRST.likelihood(age(days.get(0), published));
      for (var day : days.subList(1, days.size())) {
        product *= Ages.OF_WEEKDAYS.likelihood(age(day, published));
      }
      return product;
    }

    private static long age(DayOfWeek day, LocalDate published) {
      return Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), Ages.WEEK);
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return Stream.empty();
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return days.stream()
          .filter(day -> age(day, published) <= 1)
          .min((one, other) -> Long.compare(age(one, published), age(other, published)))
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> "the latest weekday it speaks of is " + name);
    }
  }

  /**
   * Other articles about the same days.
   *
   * @param articles their dates, by their ids
   */
  record Neighbours(Map<String, LocalDate> articles) implements Clue {

    public Neighbours {
      articles = Map.copyOf(articles);
    }

    Collection<LocalDate> days() {
      return articles.values();
    }

    @Override
    public double likelihood(LocalDate published) {
      return days().stream()
          .mapToDouble(day -> Ages.OF_NEIGHBOURS.likelihood(Math.abs(Clue.age(day, published))))
          .average()
          .orElse(Ages.RARE);
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return days().stream()
          .flatMap(
              day ->
                  Stream.iterate(day.minusDays(Ages.WEEK), d -> d.plusDays(1))
                      .limit(2 * Ages.WEEK + 1L));
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return articles.entrySet().stream()
          .min(
              Comparator.comparingLong(
                      (Map.Entry<String, LocalDate> a) ->
                          Math.abs(Clue.age(a.getValue(), published)))
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(
              a ->
                  "“%s”, which tells of the same, is of %s"
                      .formatted(a.getKey(), words(a.getValue())));
    }
  }

  private static Stream<LocalDate> in(MonthDay day, Set<Integer> years) {
    return years.stream().filter(day::isValidYear).map(day::atYear);
  }

  private static String name(LocalDate day) {
    return Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
