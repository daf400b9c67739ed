package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.ClauseReader;
import dateline.clause.PlainSentence;
import dateline.clause.Print;
import dateline.clause.SentenceReader;
import dateline.clause.WordLists;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of whom and what a sentence and the one before it speak. */
final class Discourse {

  private final Account account;
  private final List<Clause> clauses;
  private final SentenceReader reader;
  private final WordLists words;

  /**
   * @param clauses the clauses of the sentence
   */
  Discourse(Account account, List<Clause> clauses, SentenceReader reader, WordLists words) {
    this.account = account;
    this.clauses = clauses;
    this.reader = reader;
    this.words = words;
  }

  /**
   * The clauses before one of the sentence, and those of the sentence before; the nearest first.
   */
  List<Clause> before(Clause clause) {
    var all = new ArrayList<Clause>();
    previous().map(s -> new ClauseReader(s, words).read()).ifPresent(all::addAll);
    clauses.stream().filter(c -> c.verb().head() < clause.verb().from()).forEach(all::add);
    Collections.reverse(all);
    return all;
  }

  /** The nouns that stand there, with the nouns before them, but no names with an article. */
  List<String> nouns(Clause clause) {
    var here = account.sentence().map(PlainSentence::tokens).orElse(List.of());
    int verb = clause.verb().group().span().start();
    var upTo = here.stream().takeWhile(token -> token.span().start() < verb).toList();
    return Stream.concat(
            nouns(previous().map(PlainSentence::tokens).orElse(List.of())), nouns(upTo))
        .toList();
  }

  private static Stream<String> nouns(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> isNoun(tokens.get(i)))
        .filter(i -> i + 1 == tokens.size() || !isNoun(tokens.get(i + 1)))
        .filter(i -> !isNameWithArticle(tokens, i))
        .mapToObj(i -> Print.join(tokens.subList(start(tokens, i), i + 1)))
        .map(noun -> noun.replaceAll("['’]s?$", ""))
        .filter(noun -> !noun.isEmpty());
  }

  /** The first of the nouns in a row that end at a place. */
  private static int start(List<Token> tokens, int last) {
    int i = last;
    while (i > 0 && isNoun(tokens.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** "the Senate", which is nobody. */
  private static boolean isNameWithArticle(List<Token> tokens, int last) {
    int i = last;
    while (i > 0
        && isNoun(tokens.get(i))
        && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
      i--;
    }
    return i < last && tokens.get(i).text().equalsIgnoreCase("the");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NOUN") || token.tag().startsWith("PROPN");
  }

  private Optional<PlainSentence> previous() {
    int start =
        account.sentence().flatMap(s -> s.tokens().stream().findFirst()).stream()
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(0);
    return account.text().sentences().stream()
        .filter(s -> s.span().end() <= start)
        .reduce((one, later) -> later)
        .map(s -> reader.read(s, Optional.empty()));
  }
}
