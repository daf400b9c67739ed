package dateline.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a written date covers. Reads what a timeline may contain, and more leniently than
 * the program itself: the scorer must not fail on a date it does not know.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
record Days(LocalDate first, LocalDate last) {

  /** Ranges of up to this many days after the first take any range inside them as right. */
  private static final int SHORT = 10;

  private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  /** Reads a date, month, year, instant or interval in EDTF; empty where the text is none. */
  static Optional<Days> read(String edtf) {
    var text = edtf.strip().replaceAll("[?~%]", "");
    int slash = text.indexOf('/');
    return slash < 0 ? point(text) : interval(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Whether this answer is right where the annotation says {@code accepted}. */
  boolean answers(Days accepted) {
    long length = accepted.last.toEpochDay() - accepted.first.toEpochDay();
    return equals(accepted) || (length >= 1 && length <= SHORT && accepted.contains(this));
  }

  private boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  private static Optional<Days> interval(String from, String to) {
    if (isOpen(from)) {
      return read(to);
    }
    if (isOpen(to)) {
      return read(from);
    }
    return read(from).flatMap(f -> read(to).map(t -> new Days(f.first, t.last))).filter(Days::runs);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private boolean runs() {
    return !last.isBefore(first);
  }

  private static Optional<Days> point(String text) {
    var m = POINT.matcher(text.split("T", 2)[0]);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(Integer.parseInt(m.group(1)), m.group(2), m.group(3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days of(int year, String month, String day) {
    if (month == null) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    var whole = YearMonth.of(year, Integer.parseInt(month));
    if (day == null) {
      return new Days(whole.atDay(1), whole.atEndOfMonth());
    }
    var date = whole.atDay(Integer.parseInt(day));
    return new Days(date, date);
  }
}
