package dateline.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that the text names and speaks of as past. The latest lies shortly before the day it was
 * published; a few that lie later may be plans.
 *
 * @param story the share of its days that are counted from others, as who tells a story from its
 *     beginning does
 */
record PastDays(List<PastDay> told, double story) implements Clue {

  /** The share of articles that name a day to come without telling so. */
  private static final double PLANNED = 0.2;

  /** The share of texts that give a date a wrong weekday. */
  private static final double WRONG_WEEKDAY = 0.02;

  public PastDays {
    told = List.copyOf(told);
  }

  @Override
  public double likelihood(LocalDate published) {
    double nearest = Ages.RARE;
    double penalty = 1;
    for (var one : told) {
      var day = one.seenFrom(published);
      if (day.isEmpty()) {
        penalty *= WRONG_WEEKDAY;
      } else if (day.get().isAfter(published)) {
        penalty *= PLANNED;
      } else {
        long age = Clue.age(day.get(), published);
        double share =
            (1 - story) * one.ages().likelihood(age) + story * Ages.OF_STORIES.likelihood(age);
        nearest = Math.max(nearest, share);
      }
    }
    return nearest * penalty;
  }

  @Override
  public Stream<LocalDate> told(LocalDate published) {
    return told.stream().flatMap(one -> one.seenFrom(published).stream());
  }

  @Override
  public Optional<String> reason(LocalDate published) {
    return told.stream()
        .flatMap(one -> one.seenFrom(published).stream())
        .filter(d -> Clue.age(d, published) >= 0 && Clue.age(d, published) < Ages.WEEK)
        .max(Comparator.naturalOrder())
        .map(d -> "the text speaks of " + Clue.words(d));
  }
}
