package dateline.headline;

import dateline.clause.Piece;
import dateline.clause.WordLists;
import dateline.event.Kind;
import dateline.headline.Condenser.Shortened;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what a headline calls somebody or something. */
final class Naming {

  /** The most words that are left of who acts. */
  static final int MOST_WORDS = 6;

  private static final int FEW_WORDS = 3;

  /** What it costs to say how many, and not who. */
  private static final double NUMBER = 0.35;

  private final Account account;
  private final WordLists words;
  private final ShortNames names;
  private final Condenser condenser;
  private final Plurals plurals;

  Naming(Account account, WordLists words, ShortNames names, Condenser condenser) {
    this.account = account;
    this.words = words;
    this.names = names;
    this.condenser = condenser;
    this.plurals = new Plurals(account, words, names);
  }

  /** What a name is in short. */
  Who called(String name) {
    var called = names.shortenActor(name);
    return new Who(called, plurals.isPlural(called), 0);
  }

  /** Whether somebody is a person: by role, or with a first name among those who take part. */
  boolean isPerson(Who who) {
    boolean full =
        account.mention().what().actors().stream()
            .anyMatch(actor -> actor.endsWith(" " + HeadlineText.last(who.name())));
    boolean named =
        who.name().contains(" ") && HeadlineText.isCapital(HeadlineText.last(who.name()));
    return names.mayBePerson(who.name())
        && (full || named || words.isRole(HeadlineText.last(who.name())));
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
    boolean ofThem = of && pieces.get(1).tokens().size() == 2 && isPronoun(pieces.get(1));
    boolean number = head.size() == 1 && head.get(0).tag().equals("NUM") && (!of || ofThem);
    if (number && isOfPeople() && !head.get(0).text().matches(".*[£$€¥].*")) {
      var text = HeadlineText.finish(head.get(0).text());
      return Optional.of(
          new Who(
              text + (text.matches("(?i)one|1") ? " person" : " people"),
              !text.matches("(?i)one|1"),
              0));
    }
    if (number && !of && words.isNumber(head.get(0).text().toLowerCase(Locale.ROOT))) {
      return Optional.of(new Who(head.get(0).text(), true, NUMBER));
    }
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
        .or(() -> condenser.noun(pieces, MOST_WORDS + 1))
        .or(() -> alone(pieces.get(0)))
        .filter(who -> !who.text().isBlank())
        .map(who -> who(who, pieces));
  }

  /** A noun without what hangs on it, unless it says nothing by itself: "members". */
  private Optional<Shortened> alone(Piece noun) {
    var last = noun.tokens().get(noun.tokens().size() - 1).text().toLowerCase(Locale.ROOT);
    return words.isOpen(last) ? Optional.empty() : condenser.noun(List.of(noun), MOST_WORDS + 1);
  }

  /** What some pieces call somebody in few words, the fewest first. */
  Stream<Who> brief(List<Piece> pieces) {
    return named(pieces).stream()
        .flatMap(
            who ->
                IntStream.range(FEW_WORDS, HeadlineText.words(who.name()))
                    .mapToObj(room -> condenser.noun(bearer(pieces), room))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(brief -> who(brief, pieces)))
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
