package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.event.Kind;
import java.util.List;
import java.util.Map;

/**
 * What an event is.
 *
 * @param title at most nine words
 * @param kind its kind
 * @param actors who takes part, the most prominent first
 * @param roles what those of the actors are who have a title, such as "president"
 * @param places where
 * @param planned announced, and not yet happened
 */
public record Subject(
    String title,
    Kind kind,
    List<String> actors,
    Map<String, String> roles,
    List<String> places,
    boolean planned) {

  public Subject {
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    actors = List.copyOf(actors);
    roles = Map.copyOf(roles);
    places = List.copyOf(places);
  }

  /** A subject whose actors have no known roles. */
  public Subject(
      String title, Kind kind, List<String> actors, List<String> places, boolean planned) {
    this(title, kind, actors, Map.of(), places, planned);
  }
}
