package dateline.event;

import java.util.List;

/**
 * Who takes part in a happening, and where.
 *
 * @param actors as named, whoever the clause is about first
 * @param places as named
 */
record Cast(List<String> actors, List<String> places) {

  Cast {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}
