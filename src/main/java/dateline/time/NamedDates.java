package dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dates that come round every year and are named without one: "6 January", "in April", "the third
 * quarter", "last summer", "Christmas". A month, quarter or season is the one that last began, a
 * day the nearest, unless the words around it look ahead.
 */
final class NamedDates implements Strategy {

  private static final List<String> NAMES =
      List.of("month", "quarter", "half", "season", "holiday");

  /** How much nearer a day has to be to be taken against the direction of the sentence. */
  private static final int AGAINST = 4;

  @Override
  public Optional<Resolved> resolve(Features f, Anchor anchor) {
    if (anchor.published().isEmpty() || NAMES.stream().noneMatch(f::has)) {
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

  private static List<Period> candidates(Features f, LocalDate published) {
    var candidates = new ArrayList<Period>();
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      ExplicitDates.within(year, f).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static long cost(Period p, Features f, LocalDate published, Anchor anchor) {
    long days = published.toEpochDay() - p.first().toEpochDay();
    long away = Math.abs(days) * (contradicts(p, f) ? 1000 : 1);
    if (f.has("step")) {
      return away + (fitsStep(p, f.number("step").orElse(0), published) ? 0 : 100_000);
    }
    boolean ahead = anchor.future().getAsBoolean();
    boolean later = p.first().isAfter(published);
    if (p.unit() == Unit.DAY) {
      return later == ahead || days == 0 ? away : away * AGAINST;
    }
    return later == ahead ? away : away + 100_000;
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
