package dateline.ui.dialog;

import dateline.time.DateRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date as a person types it. */
final class WrittenDate {

  private static final Pattern GAP = Pattern.compile("[\\s,.]+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Letters that are enough to tell a month or a weekday. */
  private static final int ENOUGH = 3;

  private OptionalInt year = OptionalInt.empty();
  private OptionalInt month = OptionalInt.empty();
  private OptionalInt day = OptionalInt.empty();

  private WrittenDate() {}

  /** The date of "2022-01-07", of any other EDTF, or of "7 Jan 2022" and "January 2022". */
  static Optional<DateRange> read(String text) {
    try {
      return Optional.of(DateRange.parse(text.strip()));
    } catch (DateTimeException e) {
      return inWords(text.strip());
    }
  }

  private static Optional<DateRange> inWords(String text) {
    var date = new WrittenDate();
    boolean read = GAP.splitAsStream(text.toUpperCase(Locale.ROOT)).allMatch(date::take);
    return read ? date.range() : Optional.empty();
  }

  /** Takes a word for the part of the date that it is; false where it is none, or one too many. */
  private boolean take(String word) {
    var number = DAY.matcher(word.toLowerCase(Locale.ROOT));
    var named = named(Month.values(), word);
    if (number.matches() && day.isEmpty()) {
      day = OptionalInt.of(Integer.parseInt(number.group(1)));
    } else if (YEAR.matcher(word).matches() && year.isEmpty()) {
      year = OptionalInt.of(Integer.parseInt(word));
    } else if (named.isPresent() && month.isEmpty()) {
      month = OptionalInt.of(named.get().getValue());
    } else {
      return named(DayOfWeek.values(), word).isPresent();
    }
    return true;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return word.length() < ENOUGH
        ? Optional.empty()
        : Stream.of(values).filter(value -> value.name().startsWith(word)).findFirst();
  }

  private Optional<DateRange> range() {
    if (year.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    var whole = YearMonth.of(year.getAsInt(), month.getAsInt());
    if (day.isEmpty()) {
      return Optional.of(DateRange.month(whole));
    }
    return whole.isValidDay(day.getAsInt())
        ? Optional.of(
            DateRange.day(LocalDate.of(whole.getYear(), whole.getMonth(), day.getAsInt())))
        : Optional.empty();
  }
}
