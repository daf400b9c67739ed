package dateline.event;

import dateline.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day of a month that a text names and speaks of as past.
 *
 * @param weekday the weekday it is said to be
 * @param year the year it is said to be of
 * @param recent whether it is named as those of the last days are: in the caption of a picture, or
 *     in brackets behind its weekday
 */
record PastDay(MonthDay day, Optional<DayOfWeek> weekday, Optional<Integer> year, boolean recent) {

  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");

  /** A shorter word is no abbreviation of a weekday. */
  private static final int SHORTEST = 3;

  /** The day of a month that words of a text name; empty where they name none. */
  static Optional<PastDay> of(TimeExpression time, String text) {
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
        new PastDay(
            MonthDay.of(month, day),
            named(time.in(text)),
            Optional.of(value.group(1)).filter(y -> !y.startsWith("X")).map(Integer::valueOf),
            time.in(text).contains("(")));
  }

  /** The same, named by a caption. */
  PastDay inCaption() {
    return new PastDay(day, weekday, year, true);
  }

  /** The weekday of a TIMEX3 value that is one of any week. */
  static Optional<DayOfWeek> weekday(String value) {
    return Optional.of(DAY_OF_WEEK.matcher(value))
        .filter(Matcher::matches)
        .map(m -> DayOfWeek.of(Integer.parseInt(m.group(1))));
  }

  /** The weekday that words name, in full or abbreviated. */
  static Optional<DayOfWeek> named(String words) {
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
   * Who gives the weekday with the date speaks of the last few days, who gives the year mostly of a
   * time long past.
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
