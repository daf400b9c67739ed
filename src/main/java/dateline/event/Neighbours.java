package dateline.event;

import dateline.event.Clue.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Other articles about the same days.
 *
 * @param others at least one
 * @param told the days of a month that they name
 * @param weekdays those of which the article itself tells
 */
record Neighbours(List<Other> others, Set<LocalDate> told, Set<DayOfWeek> weekdays)
    implements Clue {

  /** The share of the days an article tells of that no other one on the same matter does. */
  private static final double ALONE = 0.2;

  /** How likely an article is of any day, beside one whose own day is not known. */
  private static final double ANY_DAY = 0.0005;

  /**
   * One of them.
   *
   * @param confidence in its day
   */
  record Other(String id, LocalDate day, double confidence) {}

  Neighbours {
    others = List.copyOf(others);
    told = Set.copyOf(told);
    weekdays = Set.copyOf(weekdays);
  }

  @Override
  public double likelihood(LocalDate published) {
    double sum = 0;
    double unsure = 1;
    for (var other : others) {
      long apart = Math.abs(Clue.age(other.day(), published));
      sum += other.confidence() * Ages.OF_NEIGHBOURS.likelihood(apart);
      unsure *= 1 - other.confidence();
    }
    return (sum / others.size() + unsure * ANY_DAY) * shared(published);
  }

  /** How many of the weekdays would be days of which the others tell too. */
  private double shared(LocalDate published) {
    if (told.isEmpty() || weekdays.isEmpty()) {
      return 1;
    }
    double sum = 0;
    for (var day : weekdays) {
      sum += told.contains(published.minusDays(Weekdays.age(day, published))) ? 1 : ALONE;
    }
    return sum / weekdays.size();
  }

  @Override
  public Optional<String> reason(LocalDate published) {
    return others.stream()
        .min(
            Comparator.comparingLong((Other o) -> Math.abs(Clue.age(o.day(), published)))
                .thenComparing(Other::id))
        .map(o -> "“%s”, which tells of the same, is of %s".formatted(o.id(), Clue.words(o.day())));
  }
}
