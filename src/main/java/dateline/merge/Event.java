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
 * @param review what a person did with it
 */
public record Event(
    String id,
    Subject subject,
    EventDate date,
    int order,
    double importance,
    List<Mention> mentions,
    List<Conflict> conflicts,
    int sourceCount,
    Review review) {

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
    requireNonNull(review, "review");
    mentions = List.copyOf(mentions);
    conflicts = List.copyOf(conflicts);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event without a mention: " + id);
    }
    if (!(importance >= 0 && importance <= 1)) {
      throw new IllegalArgumentException("importance must be within 0..1: " + importance);
    }
  }

  /** An event that nobody has looked at. */
  public Event(
      String id,
      Subject subject,
      EventDate date,
      int order,
      double importance,
      List<Mention> mentions,
      List<Conflict> conflicts,
      int sourceCount) {
    this(id, subject, date, order, importance, mentions, conflicts, sourceCount, Review.NONE);
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

  /** Whether a person has accepted or corrected it. */
  public boolean checked() {
    return review.checked();
  }

  /**
   * How sure it is that it happened, and then, from 0 to 1; 1 where a person has checked it. It
   * starts from the surest mention that is of its date. Each further source that gives this date
   * takes away half of the doubt; a conflict on the date takes away half of what is left, another a
   * tenth.
   */
  public double confidence() {
    return checked() ? 1 : Surety.of(this);
  }

  /** The same told as of another subject. */
  public Event with(Subject other) {
    return new Event(id, other, date, order, importance, mentions, conflicts, sourceCount, review);
  }

  /** The same at another date; the order within its old day says nothing of the new one. */
  public Event with(EventDate other) {
    return new Event(id, subject, other, 0, importance, mentions, conflicts, sourceCount, review);
  }

  /** The same after a person did something with it. */
  public Event with(Review other) {
    return new Event(id, subject, date, order, importance, mentions, conflicts, sourceCount, other);
  }
}
