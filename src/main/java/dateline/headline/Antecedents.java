package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.PlainSentence;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whom a pronoun of a sentence stands for, where that is sure. */
final class Antecedents {

  private final Account account;

  Antecedents(Account account) {
    this.account = account;
  }

  /**
   * Whom a pronoun stands for: of those who take part the one that the sentence names before it, or
   * does not name, so that he was spoken of before; nobody where two fit.
   */
  Optional<String> of(Clause clause, Predicate<String> fits) {
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
}
