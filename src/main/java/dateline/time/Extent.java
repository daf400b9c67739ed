package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/** The days an expression covers, once its period is known. */
final class Extent {

  private Extent() {}

  /** The period, cut to what "early", "mid", "late", "earlier this", "later this" leave of it. */
  static DateRange of(Period period, Features f, Anchor anchor) {
    var whole = period.range();
    if (f.get("mod").orElse("").equals("APPROX")) {
      return whole.approximately();
    }
    if (period.unit() == Unit.DAY) {
      return whole;
    }
    var published = anchor.published().filter(period::contains);
    return switch (f.get("side").orElse("")) {
      case "before" -> published.map(day -> days(period.first(), day)).orElse(whole);
      case "after" -> published.map(day -> days(day, period.last())).orElse(whole);
      default -> third(period, f);
    };
  }

  private static DateRange third(Period period, Features f) {
    long days = period.range().dayCount();
    var first = period.first();
    return switch (f.get("mod").orElse("")) {
      case "START" -> about(days(first, first.plusDays(days / 3)));
      case "MID" -> about(days(first.plusDays(days / 3), first.plusDays(2 * days / 3)));
      case "END" -> about(days(first.plusDays(2 * days / 3), period.last()));
      default -> period.range();
    };
  }

  /** The days that a number of hours, minutes or seconds reaches over. */
  private static long wholeDays(Unit unit, int count) {
    int perDay = unit == Unit.HOUR ? 24 : unit == Unit.MINUTE ? 24 * 60 : 24 * 60 * 60;
    return (count + perDay - 1L) / perDay;
  }

  private static DateRange about(DateRange range) {
    return range.approximately();
  }

  private static DateRange days(LocalDate first, LocalDate last) {
    return DateRange.days(first, last);
  }

  /** The stretch that "the past two days" or "the next week" covers, counted from a day. */
  static Optional<DateRange> around(LocalDate day, Features f) {
    var count = f.number("number");
    if (count.isEmpty() || !f.has("reach") || !f.has("unit")) {
      return Optional.empty();
    }
    var unit = Unit.of(f.get("unit").orElseThrow());
    int reach = f.number("reach").orElse(0);
    var other =
        unit.isOfDay()
            ? day.plusDays(reach * wholeDays(unit, count.getAsInt()))
            : unit.plus(day, (long) reach * count.getAsInt());
    return Optional.of(other)
        .filter(Period::isOnCalendar)
        .map(end -> reach < 0 ? days(end, day) : days(day, end));
  }
}
