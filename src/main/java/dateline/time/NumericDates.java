package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dates in figures that may be read with the day or the month first: "6/1/22". The order that the
 * other dates of the texts have counts; where they tell nothing, the day nearer to publication.
 */
final class NumericDates implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (!f.has("first")) {
      return Optional.empty();
    }
    int year = ExplicitDates.year(f, anchor).orElseThrow();
    int first = f.number("first").orElseThrow();
    int second = f.number("second").orElseThrow();
    var dayFirst = day(year, second, first);
    var monthFirst = day(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst).map(NumericDates::named);
    }
    return Optional.of(
        anchor
            .order()
            .isDayFirst()
            .map(
                isDayFirst -> byOrder(isDayFirst, dayFirst.orElseThrow(), monthFirst.orElseThrow()))
            .orElseGet(
                () -> nearest(List.of(dayFirst.orElseThrow(), monthFirst.orElseThrow()), anchor)));
  }

  private static Resolved byOrder(boolean isDayFirst, LocalDate dayFirst, LocalDate monthFirst) {
    var chosen = isDayFirst ? dayFirst : monthFirst;
    var reason =
        "%s, with the %s first as in other dates of these texts"
            .formatted(Words.day(chosen), isDayFirst ? "day" : "month");
    return choice(chosen, isDayFirst ? monthFirst : dayFirst, reason);
  }

  private static Resolved nearest(List<LocalDate> days, Anchor anchor) {
    var published = anchor.published();
    if (published.isEmpty()) {
      return choice(days.get(0), days.get(1), "the text names " + Words.day(days.get(0)));
    }
    var publication = published.orElseThrow();
    var sorted =
        days.stream()
            .sorted(
                Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - publication.toEpochDay())))
            .toList();
    var reason =
        Words.day(sorted.get(0)) + ", the reading nearer to " + Words.publication(publication);
    return choice(sorted.get(0), sorted.get(1), reason);
  }

  private static Resolved choice(LocalDate chosen, LocalDate other, String reason) {
    return Resolved.of(Period.day(chosen), reason)
        .butNot(Period.day(other), "day and month the other way round");
  }

  private static Resolved named(LocalDate day) {
    return Resolved.of(Period.day(day), "the text names " + Words.day(day));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
