package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.Piece;
import dateline.clause.Print;
import dateline.clause.PlainSentence;
import dateline.clause.WordLists;
import dateline.headline.Condenser.Shortened;
import dateline.event.Kind;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells how a headline calls those who act and speak in one sentence. */
final class HeadlinePeople {

  /** The most words that are left of who acts. */
  private static final int MOST_WORDS = 5;

  private static final int FEW_WORDS = 3;

  private static final Set<String> PERSONAL = Set.of("he", "she", "i");
  private static final Set<String> SEVERAL = Set.of("they", "we", "these", "those", "all");

  /**
   * Who acts, as a headline calls them.
   *
   * @param plural whether a verb for them is in the plural
   * @param loss how much of the name was left out, from 0, nothing
   */
  record Who(String name, boolean plural, double loss) {

    /** The same, less sure. */
    Who less() {
      return new Who(name, plural, loss + 0.3);
    }

    /** The same without what hangs on the name, and of a body's name the last word. */
    Who briefly(WordLists words) {
      var head = name.split(" (?:of|for|in|at|from|on|with) ", 2)[0];
      var last = lastWord(head);
      boolean name = Character.isUpperCase(last.charAt(0));
      boolean body = words.isBody(last) && head.contains(" ") && !head.endsWith("s") && !name;
      return new Who(body ? last : head, plural, loss + 0.08);
    }
  }

  private final Account account;
  private final WordLists words;
  private final ShortNames names;
  private final Condenser condenser;

  HeadlinePeople(Account account, WordLists words, ShortNames names, Condenser condenser) {
    this.account = account;
    this.words = words;
    this.names = names;
    this.condenser = condenser;
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
        .map(pronoun -> antecedent(pronoun, clause))
        .orElseGet(() -> named(clause.subject()).or(this::reporter));
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
        || isSomebody(lastWord(who.name()).replaceFirst("s$", ""));
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
    var last = lastWord(called);
    boolean several = last.endsWith("s") && words.isRole(last.substring(0, last.length() - 1));
    return new Who(called, several || called.contains(" and ") || words.isPlural(last), 0);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Whether somebody is a person: by role, or with a first name among those who take part. */
  boolean isPerson(Who who) {
    boolean full =
        account.mention().what().actors().stream()
            .anyMatch(actor -> actor.endsWith(" " + lastWord(who.name())));
    boolean named = who.name().contains(" ") && Character.isUpperCase(lastWord(who.name()).charAt(0));
    return names.mayBePerson(who.name())
        && (full || named || words.isRole(lastWord(who.name())));
  }

  private Optional<Who> antecedent(String pronoun, Clause clause) {
    if (pronoun.equals("they")) {
      return actor(clause, actor -> words.isPlural(actor) || actor.matches("\\p{Ll}+[^s]s"))
          .map(actor -> new Who(actor, true, 0.1));
    }
    return PERSONAL.contains(pronoun)
        ? actor(clause, names::mayBePerson).map(this::called)
        : Optional.empty();
  }

  /**
   * Whom a pronoun stands for: of those who take part the one that the sentence names before it, or
   * does not name, so that he was spoken of before; nobody where two fit.
   */
  private Optional<String> actor(Clause clause, Predicate<String> fits) {
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
    var start = account.mention().what().trigger().start();
    var before =
        account.text().sentences().stream()
            .filter(s -> s.span().end() <= start)
            .reduce((one, later) -> later)
            .map(Sentence::tokens)
            .orElse(List.of());
    var last = lastWord(actor);
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
    var last = lastWord(actor).toLowerCase(Locale.ROOT);
    return account.sentence().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(token -> token.text().toLowerCase(Locale.ROOT).startsWith(last))
        .mapToInt(token -> token.span().start())
        .findFirst()
        .orElse(-1);
  }

  /** Who acts where the clause says "his lawyers" or names them in full. */
  private Optional<Who> owned(Clause clause) {
    var first = clause.subjectWords().isEmpty() ? "" : clause.subjectWords().get(0).text();
    var who = named(clause.subject());
    return first.matches("(?i)his|her")
        ? who.flatMap(
            w ->
                actor(clause, names::mayBePerson)
                    .map(this::called)
                    .map(owner -> owner.name() + "'s " + lowered(w.name()))
                    .map(name -> new Who(name, w.plural(), w.loss()))
                    .or(() -> Optional.of(w.less()).filter(thing -> !words.isKin(lastWord(thing.name())))))
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
      return Optional.of(new Who(text + (text.matches("(?i)one|1") ? " person" : " people"), true, 0));
    }
    boolean ofThem = of && pieces.get(1).tokens().size() == 2 && isPronoun(pieces.get(1));
    boolean pointing = head.size() > 1 && head.get(0).text().matches("(?i)this|that|these|those");
    if (vague || number || pointing || ofThem || head.get(0).text().equalsIgnoreCase("there")) {
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
    return !pieces.isEmpty() && isPluralNoun(pieces.get(0).tokens());
  }

  /** Whether a word has its capital only from the beginning of the sentence. */
  private boolean isFirstWord(Token word) {
    var what = account.mention().what();
    return account.sentence().filter(s -> s.tokens().get(0).equals(word)).isPresent()
        && Stream.concat(what.actors().stream(), what.places().stream())
            .noneMatch(name -> name.contains(word.text()));
  }

  /** Whether a verb for a noun is in the plural. */
  private boolean isPluralNoun(List<Token> noun) {
    var last = noun.get(noun.size() - 1);
    var lower = last.text().toLowerCase(Locale.ROOT);
    var first = noun.get(0).text().toLowerCase(Locale.ROOT);
    if (words.isPlural(lower) || SEVERAL.contains(first) || Print.join(noun).contains(" and ")) {
      return true;
    }
    if (last.tag().equals("NUM")) {
      return !lower.matches("one|1|[£$€¥].*") && !first.equals("$");
    }
    if (last.tag().equals("PROPN") && !words.isPlace(last.text()) && !isFirstWord(last)) {
      return false;
    }
    boolean letters = last.text().equals(last.text().toUpperCase(Locale.ROOT));
    return !letters && lower.matches(".*[^s’']s") && !words.isSingular(lower);
  }
}
