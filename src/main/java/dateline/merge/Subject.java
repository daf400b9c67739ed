package dateline.merge;

import static java.util.Objects.requireNonNull;

import dateline.event.Kind;
import java.util.List;

/**
 * What an event is.
 *
 * @param title at most nine words
 * @param kind its kind
 * @param actors who takes part, the most prominent first
 * @param places where
 * @param planned announced, and not yet happened
 */
public record Subject(
    String title, Kind kind, List<String> actors, List<String> places, boolean planned) {

  public Subject {
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}
