package dateline.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Other articles about the same days.
 *
 * @param articles their ids, in order, by their dates
 * @param told the days of a month that they name
 * @param weekdays those of which the article itself tells
 */
record Neighbours(
    SortedMap<LocalDate, List<String>> articles, Set<LocalDate> told, Set<DayOfWeek> weekdays)
    implements Clue {

  /** The share of the days an article tells of that no other one on the same matter does. */
  private static final double ALONE = 0.2;

  public Neighbours {
    articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    told = Set.copyOf(told);
    weekdays = Set.copyOf(weekdays);
  }

  Set<LocalDate> days() {
    return articles.keySet();
  }

  @Override
  public double likelihood(LocalDate published) {
    double sum = 0;
    int count = 0;
    for (var one : articles.entrySet()) {
      long apart = Math.abs(Clue.age(one.getKey(), published));
      sum += one.getValue().size() * Ages.OF_NEIGHBOURS.likelihood(apart);
      count += one.getValue().size();
    }
    return sum / count * shared(published);
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
                    (Map.Entry<LocalDate, List<String>> a) ->
                        Math.abs(Clue.age(a.getKey(), published)))
                .thenComparing(a -> a.getValue().get(0)))
        .map(
            a ->
                "“%s”, which tells of the same, is of %s"
                    .formatted(a.getValue().get(0), Clue.words(a.getKey())));
  }
}
