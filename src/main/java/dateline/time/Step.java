package dateline.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far words lead from the day a text stands at: "two days later", "that evening", "the
 * following Monday".
 *
 * @param days the days to go on, negative to go back; beside a weekday only its sign counts: before
 *     0 the last such day, after it the next, 0 the day itself or the next
 * @param weekday the weekday named
 */
public record Step(int days, Optional<DayOfWeek> weekday) {

  /** No step: the day itself. */
  public static final Step SAME_DAY = new Step(0, Optional.empty());

  /** What names a day by itself, so that a clock time beside it needs no other. */
  private static final List<String> PLACING = List.of("weekday", "day", "unit", "date");

  public Step {
    requireNonNull(weekday, "weekday");
  }

  /** The step that words with these features lead; empty where they count from elsewhere. */
  static Optional<Step> of(Features f) {
    if (!f.get("anchor").orElse("").equals("narrative")) {
      boolean bare = Stream.concat(PLACING.stream(), Resolver.EXPLICIT.stream()).noneMatch(f::has);
      return Clock.suffix(f).filter(clock -> bare).map(clock -> SAME_DAY);
    }
    int shift = f.number("shift").orElse(0);
    if (f.number("weekday").isPresent()) {
      return Optional.of(
          new Step(shift, Optional.of(DayOfWeek.of(f.number("weekday").getAsInt()))));
    }
    return f.get("unit")
        .map(Unit::of)
        .filter(unit -> unit.compareTo(Unit.DAY) <= 0)
        .map(unit -> new Step(unit == Unit.DAY ? shift : 0, Optional.empty()));
  }

  /** The day it leads to. */
  public LocalDate from(LocalDate day) {
    return weekday
        .map(
            named ->
                day.with(
                    days > 0
                        ? TemporalAdjusters.next(named)
                        : days < 0
                            ? TemporalAdjusters.previous(named)
                            : TemporalAdjusters.nextOrSame(named)))
        .orElseGet(() -> day.plusDays(days));
  }
}
