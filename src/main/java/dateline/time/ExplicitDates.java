package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates that name their year, decade or century: "6 January 2022", "the 1990s", "Q3 2021". */
final class ExplicitDates implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    return period(f, anchor).map(p -> Resolved.of(p, "the text names " + Words.period(p)));
  }

  private static Optional<Period> period(Features f, Anchor anchor) {
    if (f.number("millennium").isPresent()) {
      return Optional.of(start(Unit.MILLENNIUM, (f.number("millennium").getAsInt() - 1) * 1000));
    }
    if (f.number("century").isPresent()) {
      return Optional.of(start(Unit.CENTURY, (f.number("century").getAsInt() - 1) * 100));
    }
    if (f.number("decade").isPresent()) {
      return Optional.of(start(Unit.DECADE, f.number("decade").getAsInt() * 10));
    }
    return year(f, anchor)
        .flatMap(year -> f.has("compare") ? compared(year, f, anchor) : within(year, f));
  }

  /** The quarter the text speaks of, in another year; the year itself where it speaks of none. */
  private static Optional<Period> compared(int year, Features f, Anchor anchor) {
    return anchor
        .quarter()
        .map(quarter -> part(Unit.QUARTER, year, quarter.first().getMonthValue()))
        .or(() -> within(year, f));
  }

  private static Period start(Unit unit, int year) {
    return new Period(unit, LocalDate.of(year, 1, 1));
  }

  /** The year the words name, two digits included. */
  static Optional<Integer> year(Features f, Anchor anchor) {
    var text = f.get("year").orElse("");
    if (f.number("year").isEmpty()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text);
    if (text.length() > 2) {
      return Optional.of(year);
    }
    int newest = anchor.published().map(LocalDate::getYear).orElse(2030) + 10;
    return Optional.of(newest - Math.floorMod(newest - year, 100));
  }

  /** The day, month, quarter, half or season of a year; the year itself where none is named. */
  static Optional<Period> within(int year, Features f) {
    if (f.has("holiday")) {
      return Holidays.day(f.get("holiday").orElseThrow(), year).map(Period::day);
    }
    if (f.has("month")) {
      return monthOrDay(YearMonth.of(year, f.number("month").getAsInt()), f);
    }
    if (f.has("quarter")) {
      return Optional.of(part(Unit.QUARTER, year, 3 * f.number("quarter").getAsInt() - 2));
    }
    if (f.has("half")) {
      return Optional.of(part(Unit.HALF, year, 6 * f.number("half").getAsInt() - 5));
    }
    return f.has("season")
        ? Optional.of(part(Unit.SEASON, year, 3 * f.number("season").getAsInt()))
        : Optional.of(start(Unit.YEAR, year));
  }

  private static Optional<Period> monthOrDay(YearMonth month, Features f) {
    if (!f.has("day")) {
      return Optional.of(new Period(Unit.MONTH, month.atDay(1)));
    }
    int day = f.number("day").getAsInt();
    return month.isValidDay(day) ? Optional.of(Period.day(month.atDay(day))) : Optional.empty();
  }

  private static Period part(Unit unit, int year, int month) {
    return new Period(unit, LocalDate.of(year, month, 1));
  }
}
