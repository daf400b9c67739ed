package dateline.time;

import java.util.Optional;
import java.util.stream.Stream;

/** Days of a month that is not named: "the 6th". */
final class RunningDates implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (f.number("day").isEmpty() || f.has("month") || anchor.published().isEmpty()) {
      return Optional.empty();
    }
    var published = anchor.published().orElseThrow();
    int day = f.number("day").getAsInt();
    if (f.has("of")) {
      return new RelativeDates()
          .resolve(f, anchor)
          .filter(month -> day <= month.period().first().lengthOfMonth())
          .map(
              month ->
                  Resolved.of(
                      Period.day(month.period().first().withDayOfMonth(day)), month.reason()));
    }
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
