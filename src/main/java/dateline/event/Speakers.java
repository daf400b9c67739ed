package dateline.event;

import dateline.event.Parse.Word;
import dateline.event.Speaker.Standing;
import dateline.text.Tense;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who speaks in the clauses of one article, read in text order: a later "he" or a bare
 * surname is the one who was introduced before. Not to be shared.
 */
final class Speakers {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");
  private static final int LONGEST_NAME = 18;

  private final Roles roles;
  private final String text;
  private final Map<String, Standing> known = new HashMap<>();
  private Optional<Speaker> last = Optional.empty();

  /** For one article, whose text is given. */
  Speakers(Roles roles, String text) {
    this.roles = roles;
    this.text = text;
  }

  /** The speaker of a clause whose verb ascribes words to somebody. */
  Speaker of(Parse parse, Clause clause) {
    var before = named(parse, subjectStart(parse, clause), clause.verb().from());
    var words =
        before.isEmpty() ? named(parse, clause.verb().head() + 1, nameEnd(parse, clause)) : before;
    boolean pronoun =
        words.isEmpty()
            || (PRONOUNS.contains(words.get(0).lower())
                && words.stream()
                    .skip(1)
                    .noneMatch(w -> w.isTagged("NOUN") || w.isTagged("PROPN")));
    var speaker =
        pronoun && last.isPresent()
            ? last.get()
            : introduce(words, clause.verb().group().tense() == Tense.PRESENT);
    last = Optional.of(speaker);
    return speaker;
  }

  private Speaker introduce(List<Word> words, boolean present) {
    var names =
        words.stream()
            .filter(Word::isName)
            .map(Word::lower)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var standing =
        roles
            .standing(words)
            .or(() -> names.stream().map(known::get).filter(s -> s != null).findFirst())
            .orElse(names.isEmpty() && present ? Standing.OPINION : Standing.OFFICE);
    names.forEach(name -> known.putIfAbsent(name, standing));
    return new Speaker(text(words), standing, names);
  }

  private String text(List<Word> words) {
    if (words.isEmpty()) {
      return "";
    }
    var first = words.get(0).token().span();
    return first.union(words.get(words.size() - 1).token().span()).in(text);
  }

  /** The words between two places up to the first that cannot belong to a name. */
  private static List<Word> named(Parse parse, int from, int to) {
    return parse.words().subList(Math.min(from, to), Math.max(from, to)).stream()
        .filter(w -> !w.quoted() && !w.isTagged("PUNCT") && !w.isTagged("CCONJ"))
        .dropWhile(
            w ->
                w.isTagged("ADV")
                    || w.isTagged("SCONJ")
                    || w.isTagged("ADP")
                    || ClauseWords.CALENDAR.contains(w.lower()))
        .takeWhile(w -> !w.lower().equals("on"))
        .toList();
  }

  /** The subject begins after an adverbial such as "On Friday, …". */
  private static int subjectStart(Parse parse, Clause clause) {
    int from = Math.max(clause.from(), clause.verb().from() - LONGEST_NAME);
    if (List.of("ADP", "ADV", "VERB", "SCONJ").stream()
        .anyMatch(t -> parse.isTagged(clause.from(), t))) {
      for (int i = from; i < clause.verb().from(); i++) {
        if (parse.has(i, ",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static int nameEnd(Parse parse, Clause clause) {
    return Math.min(clause.to(), Math.min(parse.size(), clause.verb().head() + LONGEST_NAME));
  }

  /** Forgets who spoke last, where a new part of the article begins. */
  void newSection() {
    last = Optional.empty();
  }
}
