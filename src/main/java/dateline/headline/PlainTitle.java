package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.ClauseReader;
import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.text.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of last resort: what kind of happening it is, and where or by whom. */
final class PlainTitle {

  private static final Set<String> HARM = Set.of("killed", "injured", "arrested", "charged");

  private final Map<Kind, String> nouns = new EnumMap<>(Kind.class);

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)\\b(?:he|she|it|they|we|i|that|which|who)\\b");

  private static final Pattern FULL_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+ ?){2,4}");

  private final WordLists words;
  private final ShortNames names;

  /** Reads the nouns of the program. */
  PlainTitle(WordLists words, ShortNames names) {
    this.words = words;
    this.names = names;
    for (var line : WordList.lines(PlainTitle.class, "nouns.txt")) {
      int colon = line.indexOf(':');
      nouns.put(Kind.of(line.substring(0, colon)).orElseThrow(), line.substring(colon + 1).strip());
    }
  }

  /** The title of an event whose mentions allow no headline. */
  String of(Account account) {
    var what = account.mention().what();
    var reporter = what.reportedBy().filter(name -> !isPronounBound(account) || isFullName(name));
    var who =
        Stream.concat(
                reporter.stream(), account.isStatement() ? Stream.of() : what.actors().stream())
            .map(name -> name.split(",", 2)[0])
            .filter(name -> !PRONOUN.matcher(name).find())
            .filter(name -> Arrays.stream(name.split(" ")).noneMatch(words::isTime))
            .map(names::shortenActor)
            .filter(name -> !account.isStatement() || isSomebody(name))
            .filter(name -> HeadlineText.mayStand(name + " speaks"))
            .findFirst();
    if (account.isStatement()) {
      var plurals = new Plurals(account, words, names);
      return who.map(name -> name + (plurals.isPlural(name) ? " make" : " makes") + " a statement")
          .map(HeadlineText::finish)
          .orElse("Statement reported");
    }
    var place = what.places().stream().findFirst().map(name -> " in " + name);
    var noun = nouns.get(what.kind());
    return people(account)
        .map(people -> people + place.orElse(""))
        .filter(HeadlineText::mayStand)
        .orElseGet(() -> plain(noun, place, who));
  }

  private boolean isSomebody(String name) {
    var last = HeadlineText.last(name);
    return words.isRole(last.replaceFirst("s$", ""))
        || words.isBody(last)
        || words.isPlural(last)
        || !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** "Anna Kovac": who is meant by "she" and was not named before by a pronoun or a role. */
  private boolean isFullName(String name) {
    return FULL_NAME.matcher(name).matches() && names.mayBePerson(name);
  }

  /** Whether the clause that tells it has a pronoun for its subject, so that nobody knows whom. */
  private boolean isPronounBound(Account account) {
    return account
        .sentence()
        .flatMap(
            sentence ->
                sentence
                    .placeOf(account.mention().what().trigger())
                    .flatMap(
                        place ->
                            Clause.telling(
                                new ClauseReader(sentence, words).read(), sentence, place)))
        .flatMap(Clause::pronoun)
        .isPresent();
  }

  /** "At least 16 people killed", where the mention tells how many came to harm. */
  private Optional<String> people(Account account) {
    return account.mention().what().figures().stream()
        .filter(figure -> HARM.contains(figure.measure()) && figure.quantity().value() > 1)
        .findFirst()
        .map(
            figure ->
                figure.quantity().span().in(account.text().article().text())
                    + " people "
                    + figure.measure())
        .map(text -> text.replaceAll("\\s+", " "))
        .map(HeadlineText::finish);
  }

  private static String plain(String noun, Optional<String> place, Optional<String> who) {
    return place
        .map(in -> noun + " reported" + in)
        .or(() -> who.map(name -> noun + " involving " + name + " reported"))
        .filter(HeadlineText::mayStand)
        .orElse(noun + " reported");
  }
}
