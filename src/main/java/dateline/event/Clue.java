package dateline.event;

import dateline.time.TimeExpression;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something in an article that tells on which day it was published. */
sealed interface Clue
    permits PageDate, Clue.Dateline, Clue.Days, Clue.Weekdays, Clue.Counted, Neighbours {

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
   * The days that the text names and speaks of as past. The latest lies shortly before the day it
   * was published; a few that lie later may be plans.
   *
   * @param story the share of its days that are counted from others, as who tells a story from its
   *     beginning does
   */
  record Days(List<Told> told, double story) implements Clue {

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
     * @param recent whether it is named as those of the last days are: in the caption of a picture,
     *     or in brackets behind its weekday
     */
    record Told(MonthDay day, Optional<DayOfWeek> weekday, Optional<Integer> year, boolean recent) {

      private static final Pattern DAY_OF_MONTH =
          Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})(?:T.*)?");
      private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");

      /** A shorter word is no abbreviation of a weekday. */
      private static final int SHORTEST = 3;

      /** The day of a month that words of a text name; empty where they name none. */
      static Optional<Told> of(TimeExpression time, String text) {
        var value = DAY_OF_MONTH.matcher(time.value());
        if (!value.matches() || (!value.group(1).startsWith("X") && !time.meaning().explicit())) {
          return Optional.empty();
        }
        int month = Integer.parseInt(value.group(2));
        int day = Integer.parseInt(value.group(3));
        if (day < 1 || day > Month.of(month).maxLength()) {
          return Optional.empty();
        }
        return Optional.of(
            new Told(
                MonthDay.of(month, day),
                named(time.in(text)),
                Optional.of(value.group(1)).filter(y -> !y.startsWith("X")).map(Integer::valueOf),
                time.in(text).contains("(")));
      }

      /** The same, named by a caption. */
      Told inCaption() {
        return new Told(day, weekday, year, true);
      }

      /** The weekday of a TIMEX3 value that is one of any week. */
      static Optional<DayOfWeek> weekday(String value) {
        return Optional.of(DAY_OF_WEEK.matcher(value))
            .filter(Matcher::matches)
            .map(m -> DayOfWeek.of(Integer.parseInt(m.group(1))));
      }

      /** The weekday that words name, in full or abbreviated. */
      private static Optional<DayOfWeek> named(String words) {
        return Stream.of(words.toUpperCase(Locale.ROOT).split("\\P{L}+"))
            .filter(word -> word.length() >= SHORTEST)
            .flatMap(w -> Stream.of(DayOfWeek.values()).filter(d -> d.name().startsWith(w)))
            .findFirst();
      }

      /** The last such day not long after another; empty where the weekday fits no such year. */
      Optional<LocalDate> seenFrom(LocalDate published) {
        var latest = published.plusDays(Ages.TWO_MONTHS);
        int last = year.orElse(latest.getYear());
        for (int y = last; y >= year.orElse(last - 2); y--) {
          var date = day.atYear(y);
          if (day.isValidYear(y) && !date.isAfter(latest) && fits(date)) {
            return Optional.of(date);
          }
        }
        return Optional.empty();
      }

      private boolean fits(LocalDate date) {
        return weekday.filter(w -> w != date.getDayOfWeek()).isEmpty();
      }

      /**
       * Who gives the weekday with the date speaks of the last few days, who gives the year mostly
       * of a time long past.
       */
      Ages ages() {
        if (recent) {
          return Ages.OF_RECENT;
        }
        return weekday.isPresent()
            ? Ages.OF_WHOLE_DATES
            : year.isPresent() ? Ages.OF_FULL_DATES : Ages.OF_DATES;
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
          long age = age(day.get(), published);
          double told =
              (1 - story) * one.ages().likelihood(age) + story * Ages.OF_STORIES.likelihood(age);
          nearest = Math.max(nearest, told);
        }
      }
      return nearest * penalty;
    }

    @Override
    public Stream<LocalDate> told(LocalDate published) {
      return told.stream().flatMap(one -> one.seenFrom(published).stream());
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
   * @param story the share of its days that are counted from others
   */
  record Weekdays(DayOfWeek first, Map<DayOfWeek, Integer> counts, double story) implements Clue {

    public Weekdays {
      counts = Map.copyOf(counts);
    }

    @Override
    public double likelihood(LocalDate published) {
      double mean = Stream.of(DayOfWeek.values()).mapToDouble(this::asNews).average().orElseThrow();
      return (1 - story) * asNews(published.getDayOfWeek()) + story * mean;
    }

    /** How likely it would be, had it been published as news on a weekday. */
    private double asNews(DayOfWeek published) {
      int most = Collections.max(counts.values());
      double product = Ages.OF_FIRST.likelihood(age(first, published));
      for (var day : counts.entrySet()) {
        double weight = (double) day.getValue() / most;
        product *= Math.pow(Ages.OF_WEEKDAYS.likelihood(age(day.getKey(), published)), weight);
      }
      return product;
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
