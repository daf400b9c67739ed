package dateline.merge;

import dateline.clause.Clause;
import dateline.clause.WordLists;
import dateline.event.Mention;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from its clause who takes part in a happening, and who says so. */
final class PeopleReader {

  private static final Pattern INDEFINITE = Pattern.compile("(?i)(?:an?|one|another) ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final Mention mention;
  private final Optional<Clause> clause;
  private final WordLists lists;
  private final Countries countries;

  PeopleReader(Mention mention, Optional<Clause> clause, WordLists lists, Countries countries) {
    this.mention = mention;
    this.clause = clause;
    this.lists = lists;
    this.countries = countries;
  }

  /** Who takes part: as extracted, else as the sentence names them. */
  Party actors() {
    var named = party(String.join(", ", mention.what().actors()));
    return named.isUntold() ? party(clause.map(PeopleReader::subject).orElse("")) : named;
  }

  /** Whoever says it, by all their names; no names where nobody is named. */
  Voice voice() {
    var subject = clause.filter(this::isVerb).map(PeopleReader::subject).orElse("");
    var sayer = mention.what().reportedBy().map(this::withoutCapital).orElse(subject);
    return new Voice(fullParty(sayer), reference(subject));
  }

  /** Words for somebody, of which the first keeps its capital only where it is part of a name. */
  private String withoutCapital(String sayer) {
    var first = NO_WORD.split(sayer, 2)[0];
    boolean name =
        countries.acting(List.of(first), 0).isPresent()
            || mention.what().actors().stream()
                .flatMap(actor -> Names.words(actor).stream())
                .anyMatch(word -> Names.key(word).equals(Names.key(first)));
    return name ? sayer : first.toLowerCase(Locale.ROOT) + sayer.substring(first.length());
  }

  private Party fullParty(String sayer) {
    var party = party(sayer);
    for (var actor : mention.what().actors()) {
      var full = party(actor);
      if (!Collections.disjoint(full.names(), party.names())) {
        party = party.orAlso(full);
      }
    }
    return party;
  }

  private static Voice.Reference reference(String sayer) {
    if (sayer.isEmpty()) {
      return Voice.Reference.BACK;
    }
    return INDEFINITE.matcher(sayer).lookingAt() ? Voice.Reference.NEW : Voice.Reference.NAMED;
  }

  /** Whether the clause tells the happening with its verb. */
  private boolean isVerb(Clause telling) {
    return telling.verb().group().span().overlaps(mention.what().trigger());
  }

  /** The subject, in which only names begin with a capital. */
  private static String subject(Clause clause) {
    return clause.pronoun().isPresent()
        ? ""
        : clause.subjectWords().stream()
            .map(t -> t.tag().equals("PROPN") ? t.text() : t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  private Party party(String phrase) {
    var words = List.of(NO_WORD.split(phrase));
    var names = new HashSet<String>();
    var states = new HashSet<String>();
    var nouns = new HashSet<String>();
    int i = 0;
    while (i < words.size()) {
      var word = words.get(i);
      var country = countries.acting(words, i);
      country.ifPresent(match -> states.add(match.key()));
      if (country.isEmpty() && tells(word)) {
        (Character.isUpperCase(word.charAt(0)) ? names : nouns).add(Names.key(word));
      }
      i += country.map(Countries.Match::words).orElse(1);
    }
    return new Party(Set.copyOf(names), Set.copyOf(states), Set.copyOf(nouns));
  }

  private boolean tells(String word) {
    return word.length() > 1 && !lists.isRole(word) && !lists.isIdle(word);
  }
}
