package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates counted from another: "yesterday", "last week", "two years ago" from publication, "the
 * following day", "two days later" from the last date the text named.
 */
final class RelativeDates implements Strategy {

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    var unit = f.get("unit").map(Unit::of);
    if (unit.isEmpty() || unit.get().isOfDay()) {
      return Optional.empty();
    }
    if (f.get("anchor").orElse("").equals("narrative")) {
      return fromNarrative(f, unit.get(), anchor);
    }
    return anchor.published().flatMap(day -> fromPublication(f, unit.get(), day, anchor));
  }

  /** The year that "last year", "this year's" or "that year" beside a month or quarter means. */
  static Optional<Integer> namedYear(Features f, Anchor anchor) {
    if (!f.get("unit").orElse("").equals("year") || !f.has("of")) {
      return Optional.empty();
    }
    return new RelativeDates().resolve(f, anchor).map(r -> r.period().first().getYear());
  }

  private static Optional<Resolved> fromPublication(
      Features f, Unit unit, LocalDate day, Anchor anchor) {
    if (f.number("shift").isPresent()) {
      return Optional.of(shifted(f, unit, day, anchor));
    }
    if (f.number("step").isPresent()) {
      return Optional.of(stepped(unit, f.number("step").getAsInt(), day));
    }
    return f.has("nearest") ? Optional.of(nearest(unit, day, anchor)) : Optional.empty();
  }

  private static Resolved shifted(Features f, Unit unit, LocalDate day, Anchor anchor) {
    int shift = f.number("shift").orElseThrow();
    if (f.has("compare") && unit == Unit.YEAR && anchor.quarter().isPresent()) {
      var quarter = anchor.quarter().orElseThrow();
      return Resolved.of(quarter.plus(4L * shift), yearsFrom(shift, Words.period(quarter)));
    }
    var reason = counted(shift, unit, Words.publication(day));
    return f.get("grain")
        .map(grain -> Resolved.of(new Period(Unit.of(grain), unit.plus(day, shift)), reason))
        .orElseGet(() -> Resolved.of(new Period(unit, day).plus(shift), reason));
  }

  private static String yearsFrom(int shift, String what) {
    return counted(shift, Unit.YEAR, what + ", the quarter the text speaks of");
  }

  private static String counted(long shift, Unit unit, String from) {
    if (shift == 0) {
      return "the " + name(unit) + " of " + from;
    }
    return "%s %s %s"
        .formatted(Words.count(Math.abs(shift), unit), shift < 0 ? "before" : "after", from);
  }

  private static Resolved stepped(Unit unit, int step, LocalDate day) {
    var current = new Period(unit, day);
    // A weekend that is still to come is "this weekend", so the one before it is the last.
    var period = current.plus(current.contains(day) ? step : step + 1);
    return Resolved.of(period, "%s, %s".formatted(Words.period(period), relation(unit, step, day)));
  }

  private static String relation(Unit unit, int step, LocalDate day) {
    return (step == 0 ? "the %s of %s" : step < 0 ? "the %s before %s" : "the %s after %s")
        .formatted(name(unit), Words.publication(day));
  }

  /** The one that last began, or the next where the words look ahead. */
  private static Resolved nearest(Unit unit, LocalDate day, Anchor anchor) {
    var before = new Period(unit, day);
    var after = before.contains(day) ? before : before.plus(1);
    boolean ahead = anchor.looksAhead();
    var chosen = ahead ? after : before;
    var other = ahead ? before : after;
    var found = Resolved.of(chosen, reason(chosen, day));
    return chosen.equals(other) ? found : found.butNot(other, reason(other, day));
  }

  private static String reason(Period period, LocalDate day) {
    return "%s, %s %s"
        .formatted(Words.period(period), Words.side(period, day), Words.publication(day));
  }

  private static Optional<Resolved> fromNarrative(Features f, Unit unit, Anchor anchor) {
    int shift = f.number("shift").orElse(0);
    return anchor
        .narrative()
        .filter(last -> last.unit().compareTo(unit) <= 0)
        .map(
            last ->
                Resolved.of(
                    away(unit, last.first(), shift),
                    counted(shift, unit, Words.period(last) + ", the last date named")))
        .or(
            () ->
                anchor
                    .published()
                    .filter(day -> shift != 0 && anchor.narrative().isEmpty())
                    .map(day -> fromPublication(unit, day, shift)));
  }

  /** Where the text named no date before. */
  private static Resolved fromPublication(Unit unit, LocalDate day, int shift) {
    return Resolved.of(away(unit, day, shift), counted(shift, unit, Words.publication(day)));
  }

  /**
   * The period so many before or after that of a day; the weekend before a Wednesday is the last.
   */
  private static Period away(Unit unit, LocalDate day, int shift) {
    var period = new Period(unit, day);
    return period.plus(shift < 0 && !period.contains(day) ? shift + 1 : shift);
  }

  private static String name(Unit unit) {
    return unit.name().toLowerCase(java.util.Locale.ROOT);
  }
}
