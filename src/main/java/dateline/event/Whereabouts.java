package dateline.event;

import dateline.corpus.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the names of one article that are places from those that act. A listed country or city is a
 * place unless the article calls a person so; a name that no list has is one where the article
 * somewhere says that something is in it.
 */
final class Whereabouts {

  private final Gazetteer gazetteer;
  private final Aliases aliases;
  private final Set<String> located = new HashSet<>();

  /**
   * @param names all names of the article
   * @param aliases the persons and bodies that it names in full
   */
  Whereabouts(Gazetteer gazetteer, Collection<List<Name>> names, Aliases aliases) {
    this.gazetteer = gazetteer;
    this.aliases = aliases;
    names.stream()
        .flatMap(List::stream)
        .filter(name -> name.located() && !isSomebody(name))
        .forEach(name -> located.add(name.words()));
  }

  /** Whether a name is one of a place, which may act all the same. */
  boolean isPlace(Name name) {
    return !isSomebody(name)
        && (name.located() || gazetteer.isPlace(name.words()) || located.contains(name.words()));
  }

  /**
   * Whether a name tells where something happens, and not who does it: "Norway sent soldiers", but
   * "soldiers landed in Norway".
   *
   * @param told where the word stands that tells what happens
   */
  boolean isWhere(Name name, Span told) {
    if (!isPlace(name)) {
      return false;
    }
    if (name.located() || !gazetteer.isPlace(name.words())) {
      return true;
    }
    if (gazetteer.isCountry(name.words())) {
      return name.span().start() > told.start();
    }
    return !name.subject();
  }

  private boolean isSomebody(Name name) {
    return !name.title().isEmpty()
        || (aliases.isKnown(name.words()) && !gazetteer.isCountry(name.words()));
  }

  /** The places among some names, as named. */
  List<String> of(Stream<Name> names, Span told) {
    return names.filter(name -> isWhere(name, told)).map(Name::words).distinct().toList();
  }
}
