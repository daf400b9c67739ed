package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Days that leave something to guess: "the 6th", and "6/1/22" of unknown order. */
final class RunningDates implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    return f.has("first") ? slashes(f, anchor) : dayOfMonth(f, anchor);
  }

  /** The order that gives a real date; of two, the one nearer to publication. */
  private static Optional<Resolved> slashes(Features f, Anchor anchor) {
    int year = ExplicitDates.year(f, anchor).orElseThrow();
    int first = f.number("first").orElseThrow();
    int second = f.number("second").orElseThrow();
    var published = anchor.published().orElse(LocalDate.of(year, 1, 1));
    var days =
        Stream.of(day(year, second, first), day(year, first, second))
            .flatMap(Optional::stream)
            .distinct()
            .sorted(
                Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - published.toEpochDay())))
            .toList();
    return days.stream()
        .findFirst()
        .map(day -> Resolved.of(Period.day(day), "the text names " + Words.day(day)))
        .map(
            r ->
                days.size() < 2
                    ? r
                    : r.butNot(Period.day(days.get(1)), "day and month the other way round"));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Resolved> dayOfMonth(Features f, Anchor anchor) {
    if (f.number("day").isEmpty() || f.has("month") || anchor.published().isEmpty()) {
      return Optional.empty();
    }
    var published = anchor.published().orElseThrow();
    int day = f.number("day").getAsInt();
    int step = anchor.looksAhead() ? 1 : -1;
    return Stream.iterate(published.withDayOfMonth(1), month -> month.plusMonths(step))
        .limit(4)
        .filter(month -> day <= month.lengthOfMonth())
        .map(month -> month.withDayOfMonth(day))
        .filter(d -> step > 0 ? !d.isBefore(published) : !d.isAfter(published))
        .findFirst()
        .map(
            d ->
                Resolved.of(
                    Period.day(d),
                    "%s, %s %s"
                        .formatted(
                            Words.day(d),
                            Words.side(Period.day(d), published),
                            Words.publication(published))));
  }
}
