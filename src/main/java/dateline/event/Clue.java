package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something in an article that tells on which day it was published. */
sealed interface Clue permits PageDate, Clue.Dateline, Clue.Days, Clue.Weekdays, Neighbours {

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

  /** The days of a month that the article names as past, had it been published on a day. */
  default Stream<LocalDate> told(LocalDate published) {
    return Stream.empty();
  }

  /** What the clue says of a day, in a person's words; empty where it says little. */
  Optional<String> reason(LocalDate published);

  static String words(LocalDate day) {
    return DAY.format(day);
  }

  static long age(LocalDate day, LocalDate published) {
    return ChronoUnit.DAYS.between(day, published);
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
   * The days that the text names and speaks of as past. The latest lies shortly before the day it
   * was published; a few that lie later may be plans.
   */
  record Days(List<Told> told) implements Clue {

    /** The share of articles that name a day to come without telling so. */
    private static final double PLANNED = 0.2;

    /** The share of texts that give a date a wrong weekday. */
    private static final double WRONG_WEEKDAY = 0.02;

    public Days {
      told = List.copyOf(told);
    }

    /**
     * A day of a month.
     *
     * @param weekday the weekday it is said to be
     * @param year the year it is said to be of
     */
    record Told(MonthDay day, Optional<DayOfWeek> weekday, Optional<Integer> year) {

      /** The last such day not long after another; empty where the weekday fits no such year. */
      Optional<LocalDate> seenFrom(LocalDate published) {
        return in(
                day, year.map(Set::of).orElse(Set.of(published.getYear(), published.getYear() - 1)))
            .filter(d -> !d.isAfter(published.plusDays(Ages.TWO_MONTHS)))
            .filter(d -> weekday.isEmpty() || d.getDayOfWeek() == weekday.get())
            .max(Comparator.naturalOrder());
      }

      /** Who gives the weekday with the date speaks of the last few days. */
      Ages ages() {
        return weekday.isPresent() ? Ages.OF_WEEKDAYS : Ages.OF_DATES;
      }
    }

    @Override
    public double likelihood(LocalDate published) {
      double nearest = Ages.RARE;
      double penalty = 1;
      for (var one : told) {
        var day = one.seenFrom(published);
        if (day.isEmpty()) {
          penalty *= WRONG_WEEKDAY;
        } else if (day.get().isAfter(published)) {
          penalty *= PLANNED;
        } else {
          nearest = Math.max(nearest, one.ages().likelihood(age(day.get(), published)));
        }
      }
      return nearest * penalty;
    }

    @Override
    public Stream<LocalDate> told(LocalDate published) {
      return told.stream().flatMap(one -> one.seenFrom(published).stream());
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return told.stream()
          .flatMap(
              one ->
                  in(one.day(), one.year().map(Set::of).orElse(years))
                      .filter(
                          d -> one.weekday().isEmpty() || d.getDayOfWeek() == one.weekday().get()))
          .flatMap(d -> Stream.iterate(d, next -> next.plusDays(1)).limit(2L * Ages.WEEK));
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return told.stream()
          .flatMap(one -> one.seenFrom(published).stream())
          .filter(d -> age(d, published) >= 0 && age(d, published) < Ages.WEEK)
          .max(Comparator.naturalOrder())
          .map(d -> "the text speaks of " + words(d));
    }
  }

  /**
   * The weekdays that the text speaks of as past, without saying of which week: those of the week
   * before it was published.
   *
   * @param first the one named first
   * @param counts how often each is named
   */
  record Weekdays(DayOfWeek first, Map<DayOfWeek, Integer> counts) implements Clue {

    public Weekdays {
      counts = Map.copyOf(counts);
    }

    @Override
    public double likelihood(LocalDate published) {
      int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
      double product = Ages.OF_FIRST.likelihood(age(first, published));
      for (var day : DayOfWeek.values()) {
        double weight = (double) counts.getOrDefault(day, 0) / most;
        product *= Math.pow(Ages.OF_WEEKDAYS.likelihood(age(day, published)), weight);
      }
      return product;
    }

    static long age(DayOfWeek day, LocalDate published) {
      return Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), Ages.WEEK);
    }

    @Override
    public Stream<LocalDate> candidates(Set<Integer> years) {
      return Stream.empty();
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      return counts.keySet().stream()
          .filter(day -> age(day, published) <= 1)
          .min(Comparator.comparingLong(day -> age(day, published)))
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> "the latest weekday it speaks of is " + name);
    }
  }

  static Stream<LocalDate> in(MonthDay day, Set<Integer> years) {
    return years.stream().filter(day::isValidYear).map(day::atYear);
  }

  private static String name(LocalDate day) {
    return Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
