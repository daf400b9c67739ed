package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Piece;
import dateline.clause.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells how a headline calls those who act and speak in one sentence. */
final class HeadlinePeople {

  private final Account account;
  private final WordLists words;
  private final Naming naming;
  private final Antecedents antecedents;

  HeadlinePeople(
      Account account,
      Discourse discourse,
      WordLists words,
      ShortNames names,
      Condenser condenser) {
    this.account = account;
    this.words = words;
    this.naming = new Naming(account, words, names, condenser);
    this.antecedents = new Antecedents(account, discourse, naming, words, names);
  }

  /** Who acts: as the clause names them, or whom its pronoun stands for; empty if unknown. */
  Optional<Who> subject(Clause clause) {
    return clause
        .pronoun()
        .map(pronoun -> antecedents.of(pronoun, clause))
        .orElseGet(() -> owned(clause));
  }

  /** Who says it: as the clause names them, else as the mention does. */
  Optional<Who> speaker(Clause clause) {
    return clause
        .pronoun()
        .map(pronoun -> agreed(reporter(pronoun), antecedents.of(pronoun, clause)))
        .orElseGet(() -> named(clause.subject()).or(this::reporter));
  }

  /** Either of two where they are the same, or one is missing. */
  private static Optional<Who> agreed(Optional<Who> one, Optional<Who> other) {
    boolean differ =
        one.isPresent()
            && other.isPresent()
            && !HeadlineText.last(one.get().name()).equals(HeadlineText.last(other.get().name()));
    return differ ? Optional.empty() : one.or(() -> other);
  }

  /** Who says it, as the mention names them, where a pronoun may stand for them. */
  private Optional<Who> reporter(String pronoun) {
    var named = account.mention().what().reportedBy().orElse("");
    return reporter().filter(who -> !antecedents.isOtherSex(pronoun, named) && mayBe(pronoun, who));
  }

  /** Who says it, as the mention names them. */
  Optional<Who> reporter() {
    return account
        .mention()
        .what()
        .reportedBy()
        .map(name -> name.split(",", 2)[0].replaceFirst("^(?i:the|an?) ", ""))
        .filter(name -> HeadlineText.words(name) <= Naming.MOST_WORDS && !name.matches(".*\\d.*"))
        .filter(name -> HeadlineText.mayStand(name + " speaks"))
        .filter(name -> Pattern.compile(" ").splitAsStream(name).noneMatch(this::isNobody))
        .filter(name -> Pattern.compile(" ").splitAsStream(name).anyMatch(this::isSomebody))
        .map(naming::called);
  }

  /** Whether the name is that of a person, a body or people. */
  boolean isSomebody(Who who) {
    return Pattern.compile(" ").splitAsStream(who.name()).anyMatch(this::isSomebody)
        || isSomebody(HeadlineText.last(who.name()).replaceFirst("s$", ""));
  }

  private boolean isNobody(String word) {
    return words.isVague(word) || words.isTime(word);
  }

  private boolean isSomebody(String word) {
    return HeadlineText.isCapital(word)
        || words.isRole(word)
        || words.isBody(word)
        || words.isPlural(word);
  }

  /** Who acts where the clause says "his lawyers" or names them in full. */
  private Optional<Who> owned(Clause clause) {
    var first = clause.subjectWords().isEmpty() ? "" : clause.subjectWords().get(0).text();
    var who = named(clause.subject());
    return first.matches("(?i)his|her")
        ? who.flatMap(
            w ->
                antecedents
                    .owner(clause)
                    .map(owner -> owner.name() + "'s " + lowered(w.name()))
                    .map(name -> new Who(name, w.plural(), w.loss()))
                    .or(
                        () ->
                            Optional.of(w.less())
                                .filter(thing -> !words.isKin(HeadlineText.last(thing.name())))))
        : who;
  }

  private static String lowered(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** What some pieces call somebody. */
  Optional<Who> named(List<Piece> pieces) {
    return naming.named(pieces);
  }

  /** What some pieces call somebody in few words. */
  Stream<Who> brief(List<Piece> pieces) {
    return naming.brief(pieces);
  }

  boolean isPlural(List<Piece> pieces) {
    return naming.isPlural(pieces);
  }

  boolean isPerson(Who who) {
    return naming.isPerson(who);
  }

  /** Whether a pronoun may stand for somebody. */
  boolean mayBe(String pronoun, Who who) {
    return antecedents.mayBe(pronoun, who);
  }
}
