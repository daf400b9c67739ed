package dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates that come round every year and are named without one: "6 January", "in April", "the third
 * quarter", "last summer", "Christmas". A month, quarter or season is the one that last began, a
 * day the nearest, unless the words around it look ahead.
 */
final class NamedDates implements Strategy {

  private static final List<String> NAMES =
      List.of("month", "quarter", "half", "season", "holiday");

  /** How many times nearer a date must be to be taken against what the verb says. */
  private static final int AGAINST_VERB = 7;

  /** The same for days, which stand in subclauses of their own: "shares payable 1 May". */
  private static final int DAY_AGAINST_VERB = 4;

  /** How many times nearer a month to come must be where no verb tells. */
  private static final int LATER = 2;

  /** Days that a candidate counts further away where it lies on another weekday than is stated. */
  private static final int CONTRADICTION = 700;

  /** More than any distance. */
  private static final long UNFIT = 1_000_000;

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (NAMES.stream().noneMatch(f::has)) {
      return Optional.empty();
    }
    if (!f.has("unit") && f.get("anchor").orElse("").equals("narrative")) {
      return anchor.narrative().flatMap(last -> fromNarrative(f, last));
    }
    if (anchor.published().isEmpty()) {
      return Optional.empty();
    }
    var published = anchor.published().orElseThrow();
    var year = RelativeDates.namedYear(f, anchor);
    if (year.isPresent()) {
      return ExplicitDates.within(year.get(), f).map(p -> resolved(p, published));
    }
    var candidates = candidates(f, published);
    return candidates.stream()
        .min(Comparator.comparingLong(p -> cost(p, f, published, anchor)))
        .map(best -> withOther(best, candidates, published));
  }

  /** "The following August" after the last date named, "that summer" of the same year. */
  private static Optional<Resolved> fromNarrative(Features f, Period last) {
    int shift = f.number("shift").orElse(0);
    int year = last.first().getYear();
    return Stream.of(year, year + shift)
        .flatMap(y -> ExplicitDates.within(y, f).stream())
        .filter(p -> Integer.signum(p.first().compareTo(last.first())) == shift || shift == 0)
        .findFirst()
        .map(
            p ->
                Resolved.of(
                    p,
                    "%s, counted from %s, the last date named"
                        .formatted(Words.period(p), Words.period(last))));
  }

  private static List<Period> candidates(Features f, LocalDate published) {
    var candidates = new ArrayList<Period>();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      ExplicitDates.within(year, f).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** Days away, weighed by what speaks against the candidate; the least wins. */
  private static long cost(Period p, Features f, LocalDate published, Anchor anchor) {
    if (f.has("step")) {
      return away(p, published) + (fitsStep(p, f.number("step").orElse(0), published) ? 0 : UNFIT);
    }
    long against = p.contains(published) ? 1 : against(p, f, published, anchor.heading().get());
    return away(p, published) * against + (contradicts(p, f) ? CONTRADICTION : 0);
  }

  /** Days to the beginning; to the end of a past quarter, which is spoken of by its results. */
  private static long away(Period p, LocalDate published) {
    if (p.contains(published)) {
      return 0;
    }
    boolean reported = p.unit() == Unit.QUARTER && p.last().isBefore(published);
    var day = reported ? p.last() : p.first();
    return Math.abs(day.toEpochDay() - published.toEpochDay());
  }

  private static long against(Period p, Features f, LocalDate published, Heading heading) {
    boolean later = p.first().isAfter(published);
    return switch (heading) {
      case AHEAD -> later ? 1 : AGAINST_VERB;
      case BACK -> later ? (f.has("day") ? DAY_AGAINST_VERB : AGAINST_VERB) : 1;
      case UNKNOWN -> later && !f.has("day") ? LATER : 1;
    };
  }

  private static boolean contradicts(Period p, Features f) {
    return f.has("weekday")
        && p.unit() == Unit.DAY
        && f.number("weekday").orElse(0) != p.first().getDayOfWeek().getValue();
  }

  /** Whether "last", "this" or "next" can be said of a period. */
  private static boolean fitsStep(Period p, int step, LocalDate published) {
    return switch (step) {
      case -1 -> p.last().isBefore(published);
      case 1 -> p.first().isAfter(published);
      default -> p.first().getYear() == published.getYear();
    };
  }

  private static Resolved withOther(Period best, List<Period> all, LocalDate published) {
    var found = resolved(best, published);
    return all.stream()
        .filter(p -> !p.equals(best))
        .min(
            Comparator.comparingLong(
                p -> Math.abs(p.first().toEpochDay() - published.toEpochDay())))
        .map(other -> found.butNot(other, reason(other, published)))
        .orElse(found);
  }

  private static Resolved resolved(Period p, LocalDate published) {
    return Resolved.of(p, reason(p, published));
  }

  private static String reason(Period p, LocalDate published) {
    return "%s, %s"
        .formatted(
            Words.period(p),
            p.contains(published)
                ? "at " + Words.publication(published)
                : Words.side(p, published) + " " + Words.publication(published));
  }
}
