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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells who speaks in the clauses of one article, read in text order: a later "he" or a bare
 * surname is the one who was introduced before. Not to be shared.
 */
final class Speakers {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

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
    var words = new SubjectFinder(parse).of(clause.verb());
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

  /** The words as the article has them, one blank between two. */
  private String text(List<Word> words) {
    if (words.isEmpty()) {
      return "";
    }
    var first = words.get(0).token().span();
    var printed = first.union(words.get(words.size() - 1).token().span()).in(text);
    return SPACE.matcher(printed).replaceAll(" ").strip();
  }

  /** Forgets who spoke last, where a new part of the article begins. */
  void newSection() {
    last = Optional.empty();
  }
}
