package dateline.event;

import dateline.event.Parse.Word;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the people, bodies and places that the words of a mention name. */
final class CastFinder {

  private static final Set<String> JOINS =
      Set.of(
          "of", "de", "da", "del", "van", "von", "der", "den", "la", "le", "dos", "ibn", "bin",
          "al", "-", "’", "el");
  private static final Set<String> AT =
      Set.of("in", "at", "near", "across", "around", "outside", "throughout", "inside", "off");
  private static final Set<String> TOWARDS = Set.of("to", "from", "into", "of", "over", "against");
  private static final Set<String> SETTLEMENT =
      Set.of(
          "city",
          "town",
          "village",
          "capital",
          "region",
          "province",
          "district",
          "island",
          "port",
          "county");
  private static final Set<String> FORMS =
      Set.of("mr", "mrs", "ms", "dr", "sir", "mr.", "mrs.", "ms.", "dr.");
  private static final Set<String> CALENDAR =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(d -> d.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Gazetteer gazetteer;
  private final Roles roles;

  CastFinder(Gazetteer gazetteer, Roles roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  /** The cast of the words that report a happening. */
  Cast find(Happening happening) {
    var parse = happening.parse();
    var actors = new LinkedHashSet<String>();
    var places = new LinkedHashSet<String>();
    int from = 0;
    while (from < parse.size()) {
      int to = end(parse, from);
      if (to > from && happening.passage().overlaps(parse.span(from, to))) {
        add(parse, from, to, actors, places);
      }
      from = Math.max(from + 1, to);
    }
    if (actors.isEmpty()) {
      subject(happening).ifPresent(actors::add);
    }
    return new Cast(List.copyOf(actors), List.copyOf(places));
  }

  private void add(Parse parse, int from, int to, Set<String> actors, Set<String> places) {
    int first = from;
    while (first < to - 1
        && isTitle(parse.word(first))
        && !JOINS.contains(parse.word(first + 1).lower())) {
      first++;
    }
    var name = name(parse, first, to);
    var before =
        from > 0
            ? parse.word(parse.has(from - 1, "the") ? Math.max(0, from - 2) : from - 1).lower()
            : "";
    boolean settlement =
        from > 1
            && (SETTLEMENT.contains(before)
                || (before.equals(",") && SETTLEMENT.contains(parse.word(from - 2).noun())));
    boolean place =
        settlement || AT.contains(before) || (TOWARDS.contains(before) && gazetteer.isPlace(name));
    if (place) {
      places.add(name);
    } else if (!isTitle(parse.word(first)) || gazetteer.country(name).isPresent()) {
      actors.add(gazetteer.country(name).orElse(name));
    }
  }

  /** Inside a sentence a capital makes a name; its first word has one anyway. */
  private boolean isName(Parse parse, int place) {
    var word = parse.word(place);
    boolean capital = Character.isUpperCase(word.token().text().codePointAt(0));
    boolean first = place == 0 || parse.isTagged(place - 1, "PUNCT");
    return capital
        && !word.isTagged("PRON")
        && !word.isTagged("DET")
        && (!first || word.isTagged("PROPN") || gazetteer.country(word.lower()).isPresent());
  }

  private boolean isTitle(Word word) {
    return gazetteer.isPeople(word.lower())
        || FORMS.contains(word.lower())
        || roles.office().contains(word.lower());
  }

  private static String name(Parse parse, int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      var token = parse.word(i).token();
      boolean apart = i > from && token.span().start() > parse.word(i - 1).token().span().end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString().replaceAll("['’]s?$|[.,]$", "");
  }

  /** The place after the name that begins at a place; the place itself where none begins. */
  private int end(Parse parse, int from) {
    int to = from;
    for (int i = from; i < parse.size(); i++) {
      var word = parse.word(i);
      if (isName(parse, i) && !CALENDAR.contains(word.lower())) {
        to = i + 1;
        if (word.token().text().matches(".*['’]s?")) {
          return to;
        }
      } else if (i == from || !JOINS.contains(word.lower())) {
        return to;
      }
    }
    return to;
  }

  /** A subject without a name, such as "police" or "protesters". */
  private Optional<String> subject(Happening happening) {
    var parse = happening.parse();
    int verb =
        parse.verbs().stream()
            .filter(v -> v.head() >= happening.trigger().place())
            .mapToInt(Parse.Verb::from)
            .findFirst()
            .orElse(0);
    return Stream.iterate(verb - 1, i -> i >= Math.max(0, verb - 4), i -> i - 1)
        .map(parse::word)
        .filter(w -> w.isTagged("NOUN") && isPerson(w))
        .map(w -> w.token().text())
        .findFirst();
  }

  private boolean isPerson(Word word) {
    return Stream.of(roles.office(), roles.opinion())
        .anyMatch(set -> set.contains(word.noun()) || set.contains(word.lower()));
  }
}
