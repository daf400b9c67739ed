package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.event.Mention;
import java.util.Comparator;
import java.util.List;

/**
 * One happening, with everything that is said of it.
 *
 * @param id stable for the same mentions
 * @param subject what happened
 * @param date when, from all mentions together
 * @param order its place among the events of its day, from 1, greater than that of every event the
 *     texts tell to have come before it; of equal ones they do not tell which came first; 0 where
 *     they give none
 * @param importance from 0 to 1
 * @param mentions at least one, the best first
 * @param conflicts on what the mentions disagree
 * @param sourceCount the number of different articles that report it; copies of one text are one
 */
public record Event(
    String id,
    Subject subject,
    EventDate date,
    int order,
    double importance,
    List<Mention> mentions,
    List<Conflict> conflicts,
    int sourceCount) {

  /** By first and last moment, then in their order within the day. */
  public static final Comparator<Event> CHRONOLOGICAL =
      Comparator.comparing((Event event) -> event.date().range().first())
          .thenComparing(event -> event.date().range().last())
          .thenComparingInt(Event::order)
          .thenComparing(Event::id);

  public Event {
    requireNonNull(id, "id");
    requireNonNull(subject, "subject");
    requireNonNull(date, "date");
    mentions = List.copyOf(mentions);
    conflicts = List.copyOf(conflicts);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event without a mention: " + id);
    }
    if (!(importance >= 0 && importance <= 1)) {
      throw new IllegalArgumentException("importance must be within 0..1: " + importance);
    }
  }

  /** An event whose articles are no copies of each other. */
  public Event(
      String id,
      Subject subject,
      EventDate date,
      int order,
      double importance,
      List<Mention> mentions,
      List<Conflict> conflicts) {
    this(
        id,
        subject,
        date,
        order,
        importance,
        mentions,
        conflicts,
        (int) mentions.stream().map(Mention::articleId).distinct().count());
  }

  public String title() {
    return subject.title();
  }
}
