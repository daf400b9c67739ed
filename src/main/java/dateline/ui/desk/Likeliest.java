package dateline.ui.desk;

import dateline.merge.Event;
import dateline.time.DateRange;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts events into the order in which they may be the same happening as a given one. */
public final class Likeliest {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter words tell little. */
  private static final int SHORTEST_WORD = 4;

  private Likeliest() {}

  /** All other events: those of the same days first, and of these the most alike. */
  public static List<Event> to(Event event, List<Event> events) {
    var traits = traits(event);
    record Candidate(Event event, long days, long alike) {}
    return events.stream()
        .filter(other -> !other.id().equals(event.id()))
        .map(
            other ->
                new Candidate(
                    other,
                    daysBetween(event.date().range(), other.date().range()),
                    traits(other).stream().filter(traits::contains).count()))
        .sorted(
            Comparator.comparing((Candidate c) -> c.days > 0)
                .thenComparing(Comparator.comparingLong(Candidate::alike).reversed())
                .thenComparingLong(Candidate::days)
                .thenComparing(Candidate::event, Event.CHRONOLOGICAL))
        .map(Candidate::event)
        .toList();
  }

  /** 0 where they touch. */
  private static long daysBetween(DateRange one, DateRange other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.first().isAfter(other.last())
        ? ChronoUnit.DAYS.between(other.lastDay(), one.firstDay())
        : ChronoUnit.DAYS.between(one.lastDay(), other.firstDay());
  }

  private static Set<String> traits(Event event) {
    var subject = event.subject();
    var traits = new HashSet<String>();
    GAP.splitAsStream(subject.title().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .forEach(traits::add);
    traits.add("kind " + subject.kind().label());
    subject.actors().forEach(actor -> traits.add("actor " + actor));
    subject.places().forEach(place -> traits.add("place " + place));
    return traits;
  }
}
