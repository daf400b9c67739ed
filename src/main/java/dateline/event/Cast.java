package dateline.event;

import dateline.event.Parse.Word;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who takes part, and where, in one article. A surname, a first name, an acronym, another spelling,
 * a title with "the", or "he" stands for the full name that it belongs to. A name from the list of
 * places is one, unless it is what acts.
 */
final class Cast {

  /** Of more than these a view could not show lanes. */
  private static final int MOST = 8;

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final Gazetteer gazetteer;
  private final Aliases aliases = new Aliases();
  private final IdentityHashMap<Parse, List<Name>> names = new IdentityHashMap<>();
  private final IdentityHashMap<Parse, String> before = new IdentityHashMap<>();
  private final Map<String, String> titled = new HashMap<>();

  /** Reads the names of an article from its sentences, in text order. */
  Cast(List<Timed> sentences, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    var finder = new NameFinder(gazetteer, sentences);
    for (var sentence : sentences) {
      var found = finder.find(sentence.parse(), sentence.times());
      names.put(sentence.parse(), found);
      found.stream().filter(this::isNoPlace).forEach(name -> aliases.introduce(name.words()));
    }
    sentences.forEach(sentence -> follow(sentence.parse()));
  }

  private String person = "";

  /** Remembers of whom the text spoke last before a sentence, and who has which title. */
  private void follow(Parse parse) {
    before.put(parse, person);
    for (var name : names.get(parse)) {
      var full = aliases.full(name.words());
      if (!name.title().isEmpty()) {
        titled.merge(name.title(), full, (one, other) -> one.equals(other) ? one : "");
      }
      if (isNoPlace(name) && aliases.isPerson(full) && !isBody(parse, name)) {
        person = full;
      }
    }
  }

  /** Whether a name has a word for people who act together, such as "union". */
  private boolean isBody(Parse parse, Name name) {
    return parse.words().stream()
        .filter(w -> name.span().contains(w.token().span()))
        .anyMatch(gazetteer::isGroup);
  }

  private boolean isNoPlace(Name name) {
    return !name.located() && !gazetteer.isPlace(name.words());
  }

  /** Who takes part in a happening: who speaks, then who is named in text order, then groups. */
  List<String> actors(Happening happening) {
    var speaker = happening.speaker().filter(s -> happening.isSpeech()).flatMap(this::named);
    var named = in(happening).filter(n -> !isPlace(n, happening)).map(n -> aliases.full(n.words()));
    return Stream.of(speaker.stream(), named, meant(happening), groups(happening))
        .flatMap(actors -> actors)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Where it happens, as far as its passage says so, in text order. */
  List<String> places(Happening happening) {
    return in(happening).filter(n -> isPlace(n, happening)).map(Name::words).distinct().toList();
  }

  /** A country acts where it stands before the word that tells the happening. */
  private boolean isPlace(Name name, Happening happening) {
    if (!gazetteer.isPlace(name.words())) {
      return name.located() && !aliases.isKnown(name.words());
    }
    var told = happening.parse().word(happening.trigger().place()).token().span();
    return name.located() || name.span().start() > told.start();
  }

  private Stream<Name> in(Happening happening) {
    return names.getOrDefault(happening.parse(), List.of()).stream()
        .filter(n -> happening.passage().contains(n.span()));
  }

  /** Whom "he", "she" and "the president" mean before the word that tells the happening. */
  private Stream<String> meant(Happening happening) {
    var parse = happening.parse();
    return IntStream.range(0, Math.min(happening.trigger().place(), parse.size()))
        .filter(i -> happening.passage().contains(parse.word(i).token().span()))
        .filter(i -> !parse.word(i).quoted())
        .mapToObj(i -> meant(parse, i))
        .filter(name -> !name.isEmpty());
  }

  private String meant(Parse parse, int place) {
    var word = parse.word(place);
    if (PRONOUNS.contains(word.lower())) {
      return before.getOrDefault(parse, "");
    }
    boolean alone =
        parse.has(place - 1, "the")
            && names.get(parse).stream()
                .noneMatch(
                    n ->
                        n.span().start() > word.token().span().start()
                            && n.span().start() - word.token().span().end() <= 1);
    return alone ? titled.getOrDefault(word.noun(), "") : "";
  }

  /** The groups that act: those before the word that tells the happening, else the first. */
  private Stream<String> groups(Happening happening) {
    var told = happening.parse().word(happening.trigger().place()).token().span();
    var all =
        happening.parse().words().stream()
            .filter(w -> w.isTagged("NOUN") && !w.quoted() && gazetteer.isGroup(w))
            .filter(w -> happening.passage().contains(w.token().span()))
            .toList();
    var acting = all.stream().filter(w -> w.token().span().start() < told.start()).toList();
    boolean nobody = in(happening).allMatch(n -> isPlace(n, happening));
    return (acting.isEmpty() && nobody ? all : acting).stream().limit(1).map(Word::lower);
  }

  private Optional<String> named(Speaker speaker) {
    var words = speaker.name();
    var last = words.substring(words.lastIndexOf(' ') + 1);
    return Optional.of(last).filter(aliases::isKnown).map(aliases::full);
  }
}
