package dateline.event;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Span;
import java.util.List;
import java.util.Optional;

/**
 * The happening that a mention reports.
 *
 * @param kind its kind
 * @param trigger the word that tells the happening, in the article's text
 * @param actors who takes part, as named, the first the most prominent
 * @param places where, as named
 * @param status whether it happened
 * @param reportedBy the speaker or outlet to whom the article ascribes it
 * @param figures the numbers given with it, in text order
 */
public record What(
    Kind kind,
    Span trigger,
    List<String> actors,
    List<String> places,
    Status status,
    Optional<String> reportedBy,
    List<Figure> figures) {

  /** Whether a happening took place, is announced, or is said not to have taken place. */
  public enum Status {
    HAPPENED,
    PLANNED,
    NEGATED
  }

  public What {
    requireNonNull(kind, "kind");
    requireNonNull(trigger, "trigger");
    requireNonNull(status, "status");
    requireNonNull(reportedBy, "reportedBy");
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
  }

  /** A happening without a figure. */
  public What(
      Kind kind,
      Span trigger,
      List<String> actors,
      List<String> places,
      Status status,
      Optional<String> reportedBy) {
    this(kind, trigger, actors, places, status, reportedBy, List.of());
  }

  What withActors(List<String> names) {
    return new What(kind, trigger, names, places, status, reportedBy, figures);
  }

  What with(List<Figure> given) {
    return new What(kind, trigger, actors, places, status, reportedBy, given);
  }
}
