package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.PlainSentence;
import dateline.clause.Print;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whom a pronoun of a sentence stands for, where that is sure. */
final class Antecedents {

  private static final Pattern COMMON_IN_S = Pattern.compile("\\p{Ll}+[^s]s");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> SINGLE = Set.of("he", "she");
  private static final Set<String> PERSONAL = Set.of("he", "she", "i");

  private final Account account;
  private final Discourse discourse;
  private final Naming naming;
  private final WordLists words;
  private final ShortNames names;

  Antecedents(
      Account account, Discourse discourse, Naming naming, WordLists words, ShortNames names) {
    this.account = account;
    this.discourse = discourse;
    this.naming = naming;
    this.words = words;
    this.names = names;
  }

  /** Whom the pronoun that is the subject of a clause stands for. */
  Optional<Who> of(String pronoun, Clause clause) {
    return actor(pronoun, clause).or(() -> spokenOf(pronoun, clause));
  }

  /** Whose something is, where a clause says "his" or "her". */
  Optional<Who> owner(Clause clause) {
    return of(clause, names::mayBePerson).map(naming::called);
  }

  /**
   * Whom a pronoun stands for: of those who take part the one that the sentence names before it, or
   * does not name, so that he was spoken of before; nobody where two fit.
   */
  private Optional<String> of(Clause clause, Predicate<String> fits) {
    var places = account.mention().what().places();
    int verb = clause.verb().group().span().start();
    var fitting =
        account.mention().what().actors().stream()
            .filter(fits)
            .filter(actor -> !places.contains(actor))
            .toList();
    var before = fitting.stream().filter(a -> named(a) >= 0 && named(a) < verb).toList();
    if (namesOthers(verb)) {
      return Optional.empty();
    }
    var earlier = fitting.stream().filter(a -> named(a) < 0).filter(this::isSpokenOf).toList();
    var meant = Stream.concat(before.stream(), earlier.stream()).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Whether nobody else is named in the sentence before, which a pronoun goes on from. */
  private boolean isSpokenOf(String actor) {
    var before = discourse.previousWords();
    var last = HeadlineText.last(actor);
    boolean others =
        IntStream.range(1, before.size())
            .anyMatch(i -> isName(before.get(i - 1)) && isName(before.get(i)));
    return !others || before.stream().anyMatch(t -> t.text().startsWith(last));
  }

  /** Whether the sentence names others before a place than the mention does. */
  private boolean namesOthers(int place) {
    var what = account.mention().what();
    var known = String.join(" ", what.actors()) + " " + String.join(" ", what.places());
    var tokens = account.sentence().map(PlainSentence::tokens).orElse(List.of());
    return IntStream.range(1, tokens.size())
        .mapToObj(i -> tokens.subList(i - 1, i + 1))
        .filter(pair -> pair.get(1).span().end() <= place)
        .anyMatch(pair -> pair.stream().allMatch(t -> isName(t) && !known.contains(t.text())));
  }

  private static boolean isName(Token token) {
    return token.tag().equals("PROPN") && Character.isUpperCase(token.text().charAt(0));
  }

  /** Where the sentence names somebody; -1 where it does not. */
  private int named(String actor) {
    var last = HeadlineText.last(actor).toLowerCase(Locale.ROOT);
    return account.sentence().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(token -> token.text().toLowerCase(Locale.ROOT).startsWith(last))
        .mapToInt(token -> token.span().start())
        .findFirst()
        .orElse(-1);
  }

  /** Whether a pronoun may stand for somebody, by what it says of number and sex. */
  boolean mayBe(String pronoun, Who who) {
    return switch (pronoun) {
      case "he", "she" -> !who.plural() && naming.isPerson(who);
      case "they" -> who.plural();
      case "it" -> !who.plural() && !naming.isPerson(who);
      default -> false;
    };
  }

  /** Whom of those who take part a pronoun stands for. */
  private Optional<Who> actor(String pronoun, Clause clause) {
    if (pronoun.equals("they")) {
      return of(clause, actor -> words.isPlural(actor) || isCommonPlural(actor))
          .map(actor -> new Who(actor, true, 0.1));
    }
    return PERSONAL.contains(pronoun)
        ? of(clause, names::mayBePerson).map(naming::called)
        : Optional.empty();
  }

  /**
   * Whom a pronoun stands for that nobody takes part by: who acts in the sentence before, or before
   * it in its own; one person only where nobody else is named whom it fits.
   */
  private Optional<Who> spokenOf(String pronoun, Clause clause) {
    var others =
        discourse.nouns(clause).stream()
            .filter(this::mayBePerson)
            .map(HeadlineText::last)
            .filter(word -> !isOtherSex(pronoun, word))
            .toList();
    return discourse.before(clause).stream()
        .filter(c -> c.is(Clause.Form.MAIN))
        .flatMap(c -> acting(pronoun, c).stream())
        .filter(who -> who.plural() || others.stream().allMatch(who.name()::endsWith))
        .findFirst()
        .map(Who::bySense);
  }

  private Optional<Who> acting(String pronoun, Clause clause) {
    boolean titled = clause.subjectWords().stream().anyMatch(word -> words.isRole(word.text()));
    return naming
        .named(clause.subject())
        .filter(who -> !isOtherSex(pronoun, Print.join(clause.subjectWords())))
        .filter(who -> titled || who.plural() || naming.isPerson(who))
        .filter(who -> !words.isKin(HeadlineText.last(who.name())))
        .filter(
            who ->
                pronoun.equals("they")
                    ? who.plural()
                    : SINGLE.contains(pronoun)
                        && !who.plural()
                        && !words.isBody(HeadlineText.last(who.name())));
  }

  /** Whether a noun may name a person: by what its last word says, or as a name of no place. */
  private boolean mayBePerson(String noun) {
    var what = account.mention().what();
    var last = HeadlineText.last(noun);
    boolean actor = what.actors().stream().anyMatch(name -> name.endsWith(last));
    boolean place = what.places().contains(noun) || (!actor && names.isPlace(noun));
    return words.isRole(last)
        || words.isKin(last)
        || (HeadlineText.isCapital(last) && !place && !words.isBody(last));
  }

  /** "rebels", and not "crisis". */
  private boolean isCommonPlural(String noun) {
    return COMMON_IN_S.matcher(noun).matches() && !words.isSingular(noun);
  }

  /** Whether a name tells another sex than a pronoun. */
  boolean isOtherSex(String pronoun, String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .anyMatch(
            word ->
                (pronoun.equals("he") && words.isWoman(word))
                    || (pronoun.equals("she") && words.isMan(word)));
  }
}
