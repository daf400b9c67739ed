package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.event.Kind;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person says an event is, whatever its mentions give; empty where they say nothing.
 *
 * @param title its title
 * @param date its date
 * @param kind its kind
 * @param actors all who take part
 * @param places all its places
 */
public record Correction(
    Optional<String> title,
    Optional<DateRange> date,
    Optional<Kind> kind,
    Optional<List<String>> actors,
    Optional<List<String>> places) {

  /** Nothing is corrected. */
  public static final Correction NONE =
      new Correction(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** How the reason of a date begins that a person gave. */
  public static final String BY_HAND = "Set by hand.";

  public Correction {
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    requireNonNull(kind, "kind");
    actors = actors.map(List::copyOf);
    places = places.map(List::copyOf);
    if (title.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a title must not be empty");
    }
  }

  /** The same, saying what the title is. */
  public Correction title(String other) {
    return new Correction(Optional.of(other), date, kind, actors, places);
  }

  /** The same, saying what the date is. */
  public Correction date(DateRange other) {
    return new Correction(title, Optional.of(other), kind, actors, places);
  }

  /** The same, saying what the kind is. */
  public Correction kind(Kind other) {
    return new Correction(title, date, Optional.of(other), actors, places);
  }

  /** The same, saying who takes part. */
  public Correction actors(List<String> others) {
    return new Correction(title, date, kind, Optional.of(others), places);
  }

  /** The same, saying where it is. */
  public Correction places(List<String> others) {
    return new Correction(title, date, kind, actors, Optional.of(others));
  }

  /** This correction and then a later one, which wins. */
  public Correction and(Correction later) {
    return new Correction(
        later.title.or(() -> title),
        later.date.or(() -> date),
        later.kind.or(() -> kind),
        later.actors.or(() -> actors),
        later.places.or(() -> places));
  }

  /** The event as it is then; its review stays. */
  public Event applyTo(Event event) {
    var corrected = event.with(subject(event.subject()));
    return date.map(d -> corrected.with(new EventDate(d, reason(event.date())))).orElse(corrected);
  }

  private Subject subject(Subject told) {
    var who = actors.orElse(told.actors());
    return new Subject(
        title.orElse(told.title()),
        kind.orElse(told.kind()),
        who,
        who.stream()
            .filter(told.roles()::containsKey)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), told.roles()::get)),
        places.orElse(told.places()),
        told.planned());
  }

  /** A date changed twice still tells what the sources gave. */
  private static String reason(EventDate before) {
    return before.reason().startsWith(BY_HAND)
        ? before.reason()
        : BY_HAND + " The sources gave " + before.range().edtf() + ": " + before.reason();
  }
}
