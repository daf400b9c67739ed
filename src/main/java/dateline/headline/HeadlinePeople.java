package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Piece;
import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.headline.Condenser.Shortened;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells how a headline calls those who act and speak in one sentence. */
final class HeadlinePeople {

  /** The most words that are left of who acts. */
  private static final int MOST_WORDS = 6;

  private static final int FEW_WORDS = 3;

  private static final Set<String> PERSONAL = Set.of("he", "she", "i");

  private static final Pattern WOMAN = Pattern.compile("\\b(?:Mrs|Ms|Miss|Dame|Lady)\\b|woman\\b");
  private static final Pattern MAN = Pattern.compile("\\b(?:Mr|Sir|Lord)\\b|[^o]man\\b");

  /**
   * Who acts, as a headline calls them.
   *
   * @param plural whether a verb for them is in the plural
   * @param loss how much of the name was left out, from 0, nothing
   */
  record Who(String name, boolean plural, double loss) {

    /** The same, where a pronoun stands for it. */
    Who bySense() {
      return new Who(name, plural, loss + 0.15);
    }

    /** The same, less sure. */
    Who less() {
      return new Who(name, plural, loss + 0.3);
    }

    /** The same without what hangs on the name, and of a body's name the last word. */
    Who briefly(WordLists words) {
      var head = name.split(" (?:of|for|in|at|from|on|with) ", 2)[0];
      var last = HeadlineText.last(head);
      boolean name = Character.isUpperCase(last.charAt(0));
      boolean body = words.isBody(last) && head.contains(" ") && !head.endsWith("s") && !name;
      return new Who(body ? last : head, plural, loss + 0.08);
    }
  }

  private final Account account;
  private final Discourse discourse;
  private final WordLists words;
  private final ShortNames names;
  private final Condenser condenser;
  private final Antecedents antecedents;
  private final Plurals plurals;

  HeadlinePeople(
      Account account,
      Discourse discourse,
      WordLists words,
      ShortNames names,
      Condenser condenser) {
    this.account = account;
    this.discourse = discourse;
    this.words = words;
    this.names = names;
    this.condenser = condenser;
    this.antecedents = new Antecedents(account);
    this.plurals = new Plurals(account, words);
  }

  /** Who acts: as the clause names them, or whom its pronoun stands for; empty if unknown. */
  Optional<Who> subject(Clause clause) {
    return clause
        .pronoun()
        .map(pronoun -> antecedent(pronoun, clause))
        .orElseGet(() -> owned(clause));
  }

  /** Who says it: as the clause names them, else as the mention does. */
  Optional<Who> speaker(Clause clause) {
    return clause
        .pronoun()
        .map(pronoun -> antecedent(pronoun, clause).or(() -> reporter(pronoun)))
        .orElseGet(() -> named(clause.subject()).or(this::reporter));
  }

  /** Who says it, as the mention names them, where a pronoun may stand for them. */
  private Optional<Who> reporter(String pronoun) {
    var named = account.mention().what().reportedBy().orElse("");
    boolean other =
        (pronoun.equals("he") && WOMAN.matcher(named).find())
            || (pronoun.equals("she") && MAN.matcher(named).find());
    return reporter().filter(who -> !other && mayBe(pronoun, who));
  }

  /** Who says it, as the mention names them. */
  Optional<Who> reporter() {
    return account
        .mention()
        .what()
        .reportedBy()
        .map(name -> name.split(",", 2)[0].replaceFirst("^(?i:the|an?) ", ""))
        .filter(name -> HeadlineText.words(name) <= MOST_WORDS && !name.matches(".*\\d.*"))
        .filter(name -> HeadlineText.mayStand(name + " speaks"))
        .filter(name -> Pattern.compile(" ").splitAsStream(name).noneMatch(this::isNobody))
        .filter(name -> Pattern.compile(" ").splitAsStream(name).anyMatch(this::isSomebody))
        .map(this::called);
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
    return Character.isUpperCase(word.charAt(0))
        || words.isRole(word)
        || words.isBody(word)
        || words.isPlural(word);
  }

  private Who called(String name) {
    var called = names.shortenActor(name);
    return new Who(called, plurals.isPlural(called), 0);
  }

  /** Whether somebody is a person: by role, or with a first name among those who take part. */
  boolean isPerson(Who who) {
    boolean full =
        account.mention().what().actors().stream()
            .anyMatch(actor -> actor.endsWith(" " + HeadlineText.last(who.name())));
    boolean named =
        who.name().contains(" ") && Character.isUpperCase(HeadlineText.last(who.name()).charAt(0));
    return names.mayBePerson(who.name())
        && (full || named || words.isRole(HeadlineText.last(who.name())));
  }

  /** Whether a pronoun may stand for somebody, by what it says of number and sex. */
  boolean mayBe(String pronoun, Who who) {
    return switch (pronoun) {
      case "he", "she" -> !who.plural() && isPerson(who);
      case "they" -> who.plural();
      case "it" -> !who.plural() && !isPerson(who);
      default -> false;
    };
  }

  private Optional<Who> antecedent(String pronoun, Clause clause) {
    return actor(pronoun, clause).or(() -> spokenOf(pronoun, clause));
  }

  /** Whom of those who take part a pronoun stands for. */
  private Optional<Who> actor(String pronoun, Clause clause) {
    if (pronoun.equals("they")) {
      return antecedents
          .of(clause, actor -> words.isPlural(actor) || actor.matches("\\p{Ll}+[^s]s"))
          .map(actor -> new Who(actor, true, 0.1));
    }
    return PERSONAL.contains(pronoun)
        ? antecedents.of(clause, names::mayBePerson).map(this::called)
        : Optional.empty();
  }

  /**
   * Whom a pronoun stands for that nobody takes part by: who acts in the sentence before, or before
   * it in its own, where nobody else is named whom it fits.
   */
  private Optional<Who> spokenOf(String pronoun, Clause clause) {
    var acting =
        discourse.before(clause).stream()
            .filter(c -> c.is(Clause.Form.MAIN))
            .flatMap(c -> acting(pronoun, c).stream())
            .map(Who::bySense)
            .toList();
    var others = discourse.nouns(clause).stream().filter(word -> mayBe(pronoun, word)).toList();
    return acting.stream()
        .filter(who -> others.stream().allMatch(word -> who.name().endsWith(word)))
        .findFirst();
  }

  private Optional<Who> acting(String pronoun, Clause clause) {
    boolean titled = clause.subjectWords().stream().anyMatch(word -> words.isRole(word.text()));
    return named(clause.subject())
        .filter(who -> titled || who.plural() || isPerson(who))
        .filter(who -> !words.isKin(HeadlineText.last(who.name())))
        .filter(who -> mayBe(pronoun, HeadlineText.last(who.name())));
  }

  private boolean mayBe(String pronoun, String word) {
    boolean person =
        words.isRole(word)
            || words.isKin(word)
            || (Character.isUpperCase(word.charAt(0))
                && !words.isPlace(word)
                && !words.isBody(word));
    boolean several = !person && word.matches("\\p{Ll}+[^su’']s") && !words.isSingular(word);
    return switch (pronoun) {
      case "he" -> person && !word.endsWith("woman");
      case "she" -> person && (!word.endsWith("man") || word.endsWith("woman"));
      case "they" -> several || words.isPlural(word);
      default -> false;
    };
  }

  /** Who acts where the clause says "his lawyers" or names them in full. */
  private Optional<Who> owned(Clause clause) {
    var first = clause.subjectWords().isEmpty() ? "" : clause.subjectWords().get(0).text();
    var who = named(clause.subject());
    return first.matches("(?i)his|her")
        ? who.flatMap(
            w ->
                antecedents
                    .of(clause, names::mayBePerson)
                    .map(this::called)
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
  Optional<Who> named(List<Piece> all) {
    var pieces = bearer(all);
    if (pieces.isEmpty() || !pieces.get(0).is(Piece.Kind.NOUN)) {
      return Optional.empty();
    }
    var head = pieces.get(0).tokens();
    boolean of = pieces.size() > 1 && pieces.get(1).tokens().get(0).text().equals("of");
    boolean counted = head.size() > 1 && head.stream().anyMatch(t -> t.tag().equals("NUM"));
    boolean vague = !of && !counted && words.isVague(head.get(head.size() - 1).text());
    boolean number = head.size() == 1 && head.get(0).tag().equals("NUM") && !of;
    if (number && isOfPeople() && !head.get(0).text().matches(".*[£$€¥].*")) {
      var text = HeadlineText.finish(head.get(0).text());
      return Optional.of(
          new Who(text + (text.matches("(?i)one|1") ? " person" : " people"), true, 0));
    }
    boolean ofThem = of && pieces.get(1).tokens().size() == 2 && isPronoun(pieces.get(1));
    boolean pointing = head.size() > 1 && head.get(0).text().matches("(?i)this|that|these|those");
    var end = pieces.get(pieces.size() - 1).tokens();
    boolean dangling = end.get(end.size() - 1).text().equals("those");
    if (vague
        || number
        || dangling
        || pointing
        || ofThem
        || head.get(0).text().equalsIgnoreCase("there")) {
      return Optional.empty();
    }
    return condenser
        .noun(pieces, MOST_WORDS)
        .or(() -> condenser.noun(pieces.subList(0, 1), MOST_WORDS + 1))
        .filter(who -> !who.text().isBlank())
        .map(who -> who(who, pieces));
  }

  /** What some pieces call somebody in few words. */
  Optional<Who> brief(List<Piece> pieces) {
    return named(pieces)
        .filter(who -> HeadlineText.words(who.name()) > FEW_WORDS)
        .flatMap(who -> condenser.noun(bearer(pieces), FEW_WORDS).map(w -> who(w, pieces)))
        .filter(who -> !who.name().isBlank());
  }

  /** Whether those who are counted are people. */
  private boolean isOfPeople() {
    return account.kind() == Kind.CASUALTIES || account.kind() == Kind.ARREST;
  }

  /** In "Department of State spokesman Per Holm" the spokesman. */
  private List<Piece> bearer(List<Piece> pieces) {
    if (pieces.size() < 2 || !pieces.get(1).tokens().get(0).text().equals("of")) {
      return pieces;
    }
    var inner = pieces.get(1).tokens();
    for (int i = 1; i + 1 < inner.size(); i++) {
      boolean named = inner.get(i + 1).tag().equals("PROPN");
      if (i > 1 && named && words.isRole(inner.get(i).text())) {
        return List.of(new Piece(Piece.Kind.NOUN, inner.subList(i, inner.size())));
      }
    }
    return pieces;
  }

  private boolean isPronoun(Piece piece) {
    return words.isVague(piece.tokens().get(piece.tokens().size() - 1).text());
  }

  private Who who(Shortened who, List<Piece> pieces) {
    boolean joined =
        pieces.stream().anyMatch(p -> p.is(Piece.Kind.AND)) && who.text().contains(" and ");
    return new Who(who.text(), joined || isPlural(pieces), who.loss());
  }

  /** Whether the first of some pieces is a noun in the plural. */
  boolean isPlural(List<Piece> pieces) {
    return !pieces.isEmpty() && plurals.isPlural(pieces.get(0).tokens());
  }
}
