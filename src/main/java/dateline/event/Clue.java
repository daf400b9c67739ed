package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Something in an article that tells on which day it was published. */
sealed interface Clue
    permits PageDate, PastDays, Clue.Dateline, Clue.Weekdays, Clue.Counted, Neighbours {

  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  /**
   * How likely the clue would be, had the article been published on a day; only how the values for
   * different days compare counts.
   */
  double likelihood(LocalDate published);

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
    public Optional<String> reason(LocalDate published) {
      return MonthDay.from(published).equals(day)
          ? Optional.of("its dateline is of " + published.getDayOfMonth() + " " + name(published))
          : Optional.empty();
    }
  }

  /**
   * The weekdays that the text speaks of as past, without saying of which week: those of the week
   * before it was published.
   *
   * @param counts how often each is named
   * @param likely how likely that would be, had it been published on a Monday, a Tuesday …
   */
  record Weekdays(Map<DayOfWeek, Integer> counts, List<Double> likely) implements Clue {

    public Weekdays {
      counts = Map.copyOf(counts);
      likely = List.copyOf(likely);
    }

    /**
     * The clue of the weekdays a text names.
     *
     * @param first the one named first
     * @param story the share of its days that are counted from others
     */
    static Weekdays of(DayOfWeek first, Map<DayOfWeek, Integer> counts, double story) {
      var likely =
          Stream.of(DayOfWeek.values()).mapToDouble(d -> asNews(first, counts, d)).toArray();
      double mean = DoubleStream.of(likely).average().orElseThrow();
      return new Weekdays(
          counts, DoubleStream.of(likely).mapToObj(l -> (1 - story) * l + story * mean).toList());
    }

    /** How likely they would be, had the text been published as news on a weekday. */
    private static double asNews(
        DayOfWeek first, Map<DayOfWeek, Integer> counts, DayOfWeek published) {
      int most = Collections.max(counts.values());
      double product = Ages.OF_FIRST.likelihood(age(first, published));
      for (var day : DayOfWeek.values()) {
        double weight = (double) counts.getOrDefault(day, 0) / most;
        product *= Math.pow(Ages.OF_WEEKDAYS.likelihood(age(day, published)), weight);
      }
      return product;
    }

    @Override
    public double likelihood(LocalDate published) {
      return likely.get(published.getDayOfWeek().getValue() - 1);
    }

    static long age(DayOfWeek day, DayOfWeek published) {
      return Math.floorMod(published.getValue() - day.getValue(), Ages.WEEK);
    }

    static long age(DayOfWeek day, LocalDate published) {
      return age(day, published.getDayOfWeek());
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

  /**
   * A weekday that the text says lies so many days before it was published: "yesterday, a Friday".
   *
   * @param days 0 where it is that day itself
   */
  record Counted(DayOfWeek day, int days) implements Clue {

    /** The share of such words that are quoted from another day. */
    private static final double QUOTED = 0.1;

    @Override
    public double likelihood(LocalDate published) {
      return published.minusDays(days).getDayOfWeek() == day ? 1 - QUOTED : QUOTED / Ages.WEEK;
    }

    @Override
    public Optional<String> reason(LocalDate published) {
      var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return published.minusDays(days).getDayOfWeek() == day
          ? Optional.of("it counts %d day%s back to %s".formatted(days, days == 1 ? "" : "s", name))
          : Optional.empty();
    }
  }

  private static String name(LocalDate day) {
    return Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
