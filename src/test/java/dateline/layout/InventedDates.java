package dateline.layout;

import dateline.time.DateRange;
import dateline.time.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Dates of thirty years: three in ten not known to the day, one in twenty of something that lasts,
 * the rest known to the day or to the minute. Equal ones are one.
 */
final class InventedDates {

  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 30 * 365;
  private static final List<String> GUESSES = List.of("~", "?", "%");

  private final Random random;
  private final Map<DateRange, DateRange> known = new HashMap<>();

  InventedDates(Random random) {
    this.random = random;
  }

  LocalDate any() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** What is known of something that happened, or began, on a day. */
  DateRange range(LocalDate day) {
    return known.computeIfAbsent(newRange(day), range -> range);
  }

  private DateRange newRange(LocalDate day) {
    double precision = random.nextDouble();
    if (precision < 0.05) {
      return DateRange.year(day.getYear());
    }
    if (precision < 0.15) {
      return DateRange.month(YearMonth.from(day));
    }
    if (precision < 0.30) {
      return guessed(DateRange.days(day, day.plusDays(1 + random.nextInt(6))));
    }
    if (precision < 0.35) {
      return DateRange.days(day, day.plusDays(2 + random.nextInt(60)));
    }
    return precision < 0.42 ? DateRange.minute(anyQuarter(day)) : DateRange.day(day);
  }

  private DateRange guessed(DateRange range) {
    var guess = GUESSES.get(random.nextInt(GUESSES.size()));
    return new DateRange(range.first(), range.last(), Granularity.DAY, guess);
  }

  private LocalDateTime anyQuarter(LocalDate day) {
    return day.atTime(random.nextInt(24), 15 * random.nextInt(4));
  }
}
