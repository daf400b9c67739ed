package dateline.event;

import dateline.corpus.Span;
import dateline.event.Parse.Word;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private final Gazetteer gazetteer;
  private final Aliases aliases = new Aliases();
  private final IdentityHashMap<Parse, List<Name>> names = new IdentityHashMap<>();
  private final Coreference coreference = new Coreference(this::isPerson);
  private final Map<String, String> roles = new TreeMap<>();
  private final Whereabouts whereabouts;

  /** Reads the names of an article from its sentences, in text order. */
  Cast(List<Timed> sentences, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    var finder = new NameFinder(gazetteer, sentences);
    for (var sentence : sentences) {
      var found = finder.find(sentence.parse(), sentence.times());
      names.put(sentence.parse(), found);
      found.stream().filter(this::isNoPlace).forEach(name -> aliases.introduce(name.words()));
    }
    whereabouts = new Whereabouts(gazetteer, names.values(), aliases);
    sentences.forEach(sentence -> follow(sentence.parse()));
  }

  private void follow(Parse parse) {
    coreference.read(parse, names.get(parse));
    for (var name : names.get(parse)) {
      if (!name.role().isEmpty()) {
        roles.putIfAbsent(aliases.full(name.words()), name.role());
      }
      if (!name.title().isEmpty()) {
        coreference.readTitle(name.title(), aliases.full(name.words()));
      }
    }
  }

  private boolean isPerson(Name name) {
    return isNoPlace(name) && aliases.isPerson(aliases.full(name.words())) && !isBody(name);
  }

  /** Whether a name has a word for people who act together, such as "union". */
  private boolean isBody(Name name) {
    return Stream.of(name.words().split(" ")).anyMatch(w -> gazetteer.isGroup(w));
  }

  private boolean isNoPlace(Name name) {
    return !name.located() && !gazetteer.isPlace(name.words());
  }

  /** What the article first calls those whom it gives a title, by their full names. */
  Map<String, String> roles() {
    return roles;
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
    return whereabouts.of(in(happening), told(happening));
  }

  private boolean isPlace(Name name, Happening happening) {
    return whereabouts.isWhere(name, told(happening));
  }

  private static Span told(Happening happening) {
    return happening.parse().word(happening.trigger().place()).token().span();
  }

  private Stream<Name> in(Happening happening) {
    return names.getOrDefault(happening.parse(), List.of()).stream()
        .filter(n -> isOf(happening, n.span()));
  }

  /** Whether words belong to what tells a happening, or to its subject before. */
  private static boolean isOf(Happening happening, Span words) {
    return happening.passage().contains(words)
        || happening.subject().filter(s -> s.contains(words)).isPresent();
  }

  /** Whom "he", "she" and "the president" mean before the word that tells the happening. */
  private Stream<String> meant(Happening happening) {
    var parse = happening.parse();
    return IntStream.range(0, Math.min(happening.trigger().place(), parse.size()))
        .filter(i -> isOf(happening, parse.word(i).token().span()))
        .filter(i -> !parse.word(i).quoted())
        .mapToObj(i -> coreference.meant(parse, i, names.get(parse)))
        .flatMap(Optional::stream)
        .map(aliases::full);
  }

  /** The groups that act: those before the word that tells the happening, else the first. */
  private Stream<String> groups(Happening happening) {
    var told = told(happening);
    var all =
        happening.parse().words().stream()
            .filter(w -> w.isTagged("NOUN") && !w.quoted() && gazetteer.isGroup(w))
            .filter(w -> isOf(happening, w.token().span()))
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
