package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Other articles about the same days.
 *
 * @param articles their dates, by their ids
 * @param told the days of a month that they name
 * @param weekdays those of which the article itself tells
 */
record Neighbours(Map<String, LocalDate> articles, Set<LocalDate> told, Set<DayOfWeek> weekdays)
    implements Clue {

  /** The share of the days an article tells of that no other one on the same matter does. */
  private static final double ALONE = 0.2;

  public Neighbours {
    articles = Map.copyOf(articles);
    told = Set.copyOf(told);
    weekdays = Set.copyOf(weekdays);
  }

  Collection<LocalDate> days() {
    return articles.values();
  }

  @Override
  public double likelihood(LocalDate published) {
    double near =
        days().stream()
            .mapToDouble(day -> Ages.OF_NEIGHBOURS.likelihood(Math.abs(Clue.age(day, published))))
            .average()
            .orElse(Ages.RARE);
    return near * shared(published);
  }

  /** How many of the weekdays would be days of which the others tell too. */
  private double shared(LocalDate published) {
    return told.isEmpty()
        ? 1
        : weekdays.stream()
            .map(day -> published.minusDays(Weekdays.age(day, published)))
            .mapToDouble(day -> told.contains(day) ? 1 : ALONE)
            .average()
            .orElse(1);
  }

  @Override
  public Stream<LocalDate> candidates(Set<Integer> years) {
    return days().stream()
        .flatMap(
            day ->
                Stream.iterate(day.minusDays(2L * Ages.WEEK), d -> d.plusDays(1))
                    .limit(4 * Ages.WEEK + 1L));
  }

  @Override
  public Optional<String> reason(LocalDate published) {
    return articles.entrySet().stream()
        .min(
            Comparator.comparingLong(
                    (Map.Entry<String, LocalDate> a) -> Math.abs(Clue.age(a.getValue(), published)))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            a ->
                "“%s”, which tells of the same, is of %s"
                    .formatted(a.getKey(), Clue.words(a.getValue())));
  }
}
