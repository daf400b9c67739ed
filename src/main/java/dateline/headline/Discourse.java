package dateline.headline;

import dateline.clause.Clause;
import dateline.clause.ClauseReader;
import dateline.clause.PlainSentence;
import dateline.clause.Print;
import dateline.clause.SentenceReader;
import dateline.clause.WordLists;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of whom and what a sentence and the one before it speak. Not to be shared. */
final class Discourse {

  private final Account account;
  private final List<Clause> clauses;
  private final SentenceReader reader;
  private final WordLists words;
  private Optional<Before> before = Optional.empty();

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
    all.addAll(previous().clauses());
    clauses.stream().filter(c -> c.verb().head() < clause.verb().from()).forEach(all::add);
    Collections.reverse(all);
    return all;
  }

  /** The nouns that stand there, with the nouns before them, but no names with an article. */
  List<String> nouns(Clause clause) {
    var here = account.sentence().map(PlainSentence::tokens).orElse(List.of());
    int verb = clause.verb().group().span().start();
    var upTo = here.stream().takeWhile(token -> token.span().start() < verb).toList();
    return Stream.concat(nouns(previous().tokens()), nouns(upTo)).toList();
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
    while (i > 0 && isNoun(tokens.get(i)) && HeadlineText.isCapital(tokens.get(i).text())) {
      i--;
    }
    return i < last && tokens.get(i).text().equalsIgnoreCase("the");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NOUN") || token.tag().startsWith("PROPN");
  }

  /** The words of the sentence before, as it is printed; none before the first. */
  List<Token> previousWords() {
    return previous().printed();
  }

  /** The sentence before, read when it is first asked for. */
  private Before previous() {
    if (before.isEmpty()) {
      before = Optional.of(findPrevious());
    }
    return before.get();
  }

  private Before findPrevious() {
    int start =
        account.sentence().flatMap(s -> s.tokens().stream().findFirst()).stream()
            .mapToInt(token -> token.span().start())
            .findFirst()
            .orElse(0);
    return account.text().sentences().stream()
        .filter(s -> s.span().end() <= start)
        .reduce((one, later) -> later)
        .map(this::read)
        .orElse(Before.NOTHING);
  }

  private Before read(Sentence sentence) {
    var plain = reader.read(sentence, Optional.empty());
    var found = new ClauseReader(plain, words).read();
    return new Before(sentence.tokens(), plain.tokens(), found);
  }

  /**
   * The sentence before.
   *
   * @param printed all its words
   * @param tokens those that a headline may take
   */
  private record Before(List<Token> printed, List<Token> tokens, List<Clause> clauses) {

    static final Before NOTHING = new Before(List.of(), List.of(), List.of());
  }
}
