package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days of the week without a date: the day of publication or the nearest before it, unless the
 * words around them look ahead. {@code step} asks for the last or next one, {@code weeks} for one
 * so many weeks further on, {@code in_week} for that of the week so many weeks away, and {@code
 * anchor=narrative} for one counted from the last date that the text named.
 */
final class Weekdays implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (f.number("weekday").isEmpty()) {
      return Optional.empty();
    }
    var weekday = DayOfWeek.of(f.number("weekday").getAsInt());
    if (f.get("anchor").orElse("").equals("narrative")) {
      return anchor.narrative().map(last -> fromNarrative(weekday, f, last));
    }
    return anchor.published().map(published -> fromPublication(weekday, f, anchor, published));
  }

  private static Resolved fromNarrative(DayOfWeek weekday, Features f, Period last) {
    int shift = f.number("shift").orElse(0);
    var adjuster =
        shift > 0
            ? TemporalAdjusters.next(weekday)
            : shift < 0
                ? TemporalAdjusters.previous(weekday)
                : TemporalAdjusters.nextOrSame(weekday);
    var day = Period.day(last.first().with(adjuster));
    return Resolved.of(
        day,
        "%s %s %s, the last date named"
            .formatted(Words.weekday(weekday), Words.side(day, last.first()), Words.period(last)));
  }

  private static Resolved fromPublication(
      DayOfWeek weekday, Features f, Anchor anchor, LocalDate published) {
    var counted = counted(weekday, f, published);
    if (counted.isPresent()) {
      return Resolved.of(Period.day(counted.get()), reason(counted.get(), published));
    }
    var before = published.with(TemporalAdjusters.previousOrSame(weekday));
    var after = published.with(TemporalAdjusters.nextOrSame(weekday));
    // "This Monday" is the next one, unless the words around it look back.
    boolean ahead = f.has("step") ? !anchor.looksBack() : anchor.looksAhead();
    return chosen(ahead ? after : before, ahead ? before : after, published);
  }

  /** The day that the words themselves tell apart from the others of its name. */
  private static Optional<LocalDate> counted(DayOfWeek weekday, Features f, LocalDate published) {
    var before = published.with(TemporalAdjusters.previous(weekday));
    var after = published.with(TemporalAdjusters.next(weekday));
    if (f.number("weeks").isPresent()) {
      int weeks = f.number("weeks").getAsInt();
      return Optional.of((weeks < 0 ? before : after).plusWeeks(weeks));
    }
    if (f.number("in_week").isPresent()) {
      int weeks = f.number("in_week").getAsInt();
      return Optional.of(Unit.WEEK.floor(published).plusWeeks(weeks).with(weekday));
    }
    return f.number("step").orElse(0) == 0
        ? Optional.empty()
        : f.get("step").map(step -> step.startsWith("-") ? before : after);
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
