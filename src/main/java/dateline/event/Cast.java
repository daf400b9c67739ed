package dateline.event;

import dateline.event.Parse.Word;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part, and where, in one article. A surname or an acronym stands for the full name that
 * it belongs to. A name from the list of places is one, unless it is what acts.
 */
final class Cast {

  /** Of more than these a view could not show lanes. */
  private static final int MOST = 8;

  private final Gazetteer gazetteer;
  private final IdentityHashMap<Parse, List<Name>> names = new IdentityHashMap<>();
  private final Map<String, String> full = new HashMap<>();

  /** Reads the names of an article from its sentences, in text order. */
  Cast(List<Timed> sentences, NameFinder finder, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (var sentence : sentences) {
      var found = finder.find(sentence.parse(), sentence.times());
      names.put(sentence.parse(), found);
      found.forEach(this::introduce);
    }
  }

  /** The first name of several words that ends in a surname is whose it is. */
  private void introduce(Name name) {
    if (!name.located() && !gazetteer.isPlace(name.words())) {
      full.merge(name.last(), name.words(), Cast::theFullOne);
      acronym(name.words()).ifPresent(a -> full.merge(a, name.words(), Cast::theFullOne));
    }
  }

  private static String theFullOne(String before, String now) {
    return before.contains(" ") ? before : now;
  }

  /** Who takes part in a happening: who speaks, then names in text order, else a group. */
  List<String> actors(Happening happening) {
    var speaker = happening.speaker().filter(s -> happening.isSpeech()).flatMap(this::named);
    var named = in(happening).filter(n -> !isPlace(n, happening)).map(n -> fullName(n.words()));
    var actors = Stream.concat(speaker.stream(), named).distinct().limit(MOST).toList();
    return actors.isEmpty() ? group(happening).map(Word::lower).stream().toList() : actors;
  }

  /** Where it happens, as far as its passage says so, in text order. */
  List<String> places(Happening happening) {
    return in(happening).filter(n -> isPlace(n, happening)).map(Name::words).distinct().toList();
  }

  /** A country acts where it stands before the word that tells the happening. */
  private boolean isPlace(Name name, Happening happening) {
    if (!gazetteer.isPlace(name.words())) {
      return name.located() && !full.containsKey(name.last());
    }
    var told = happening.parse().word(happening.trigger().place()).token().span();
    return name.located() || name.span().start() > told.start();
  }

  private Stream<Name> in(Happening happening) {
    return names.getOrDefault(happening.parse(), List.of()).stream()
        .filter(n -> happening.passage().contains(n.span()));
  }

  /** The first group in the words of a happening that names nobody. */
  private Optional<Word> group(Happening happening) {
    return happening.parse().words().stream()
        .filter(w -> w.isTagged("NOUN") && !w.quoted() && gazetteer.isGroup(w))
        .filter(w -> happening.passage().contains(w.token().span()))
        .findFirst();
  }

  private Optional<String> named(Speaker speaker) {
    var words = speaker.name();
    return Optional.ofNullable(full.get(words.substring(words.lastIndexOf(' ') + 1)));
  }

  private String fullName(String words) {
    return full.getOrDefault(words, words);
  }

  private static Optional<String> acronym(String words) {
    var initials =
        Stream.of(words.split("[ -]"))
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return initials.length() < 2 ? Optional.empty() : Optional.of(initials);
  }
}
