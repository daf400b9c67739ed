package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Weekdays that stand alone: the day of publication or the nearest before it, unless the words
 * around them look ahead.
 */
final class Weekdays implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (f.number("weekday").isEmpty() || anchor.published().isEmpty()) {
      return Optional.empty();
    }
    var published = anchor.published().orElseThrow();
    var weekday = DayOfWeek.of(f.number("weekday").getAsInt());
    var before = published.with(TemporalAdjusters.previousOrSame(weekday));
    var after = published.with(TemporalAdjusters.nextOrSame(weekday));
    if (f.has("step")) {
      int step = f.number("step").orElse(0);
      var strictlyBefore = published.with(TemporalAdjusters.previous(weekday));
      var strictlyAfter = published.with(TemporalAdjusters.next(weekday));
      var day = step < 0 ? strictlyBefore : step > 0 ? strictlyAfter : after;
      return Optional.of(Resolved.of(Period.day(day), reason(day, published)));
    }
    boolean ahead = anchor.looksAhead();
    return Optional.of(chosen(ahead ? after : before, ahead ? before : after, published));
  }

  private static Resolved chosen(LocalDate day, LocalDate other, LocalDate published) {
    var found = Resolved.of(Period.day(day), reason(day, published));
    return other.equals(day) ? found : found.butNot(Period.day(other), reason(other, published));
  }

  private static String reason(LocalDate day, LocalDate published) {
    return day.equals(published)
        ? "the day of " + Words.publication(published)
        : "%s %s %s"
            .formatted(
                Words.weekday(day),
                Words.side(Period.day(day), published),
                Words.publication(published));
  }
}
