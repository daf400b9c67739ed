package dateline.event;

import dateline.event.Parse.Word;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom "he", "she" and "the president" mean in one article: the person who acted in the sentences
 * before, and whoever alone is called president.
 */
final class Coreference {

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final IdentityHashMap<Parse, Optional<Name>> before = new IdentityHashMap<>();
  private final Map<String, String> titled = new HashMap<>();
  private final Predicate<Name> persons;
  private Optional<Name> person = Optional.empty();

  /**
   * @param persons whether a name is a person's
   */
  Coreference(Predicate<Name> persons) {
    this.persons = persons;
  }

  /**
   * Reads the next sentence of the article.
   *
   * @param names the names in it, in text order
   */
  void read(Parse parse, List<Name> names) {
    before.put(parse, person);
    var people = names.stream().filter(persons).toList();
    var acting = people.stream().filter(Name::subject).findFirst();
    boolean goesOn = acting.isEmpty() && parse.words().stream().anyMatch(Coreference::isPronoun);
    if (acting.isPresent()) {
      person = acting;
    } else if (!goesOn && !people.isEmpty()) {
      person = Optional.of(people.get(people.size() - 1));
    }
  }

  /** Remembers that a title before a name is that of a bearer, given in full. */
  void readTitle(String title, String bearer) {
    titled.merge(title, bearer, (one, other) -> one.equals(other) ? one : "");
  }

  /** The name of whom a word means, if it means somebody named before. */
  Optional<String> meant(Parse parse, int place, List<Name> names) {
    var word = parse.word(place);
    if (isPronoun(word)) {
      return before.getOrDefault(parse, Optional.empty()).map(Name::words);
    }
    return isAlone(parse, place, names)
        ? Optional.ofNullable(titled.get(word.noun())).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  /** "the president", and not "the president, Anna Kovac" or "the president of Norway". */
  private static boolean isAlone(Parse parse, int place, List<Name> names) {
    int end = parse.word(place).token().span().end();
    return parse.has(place - 1, "the")
        && names.stream().noneMatch(n -> n.span().start() > end - 1 && n.span().start() - end <= 1);
  }

  private static boolean isPronoun(Word word) {
    return PRONOUNS.contains(word.lower()) && !word.quoted();
  }
}
