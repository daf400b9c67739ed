package dateline.merge;

import dateline.corpus.Span;
import dateline.event.DateBasis;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mention, read for comparison with others.
 *
 * @param mention the mention
 * @param text the article it comes from
 * @param tokens the words of its passage, in text order
 * @param place where it stands in the article's news, from 0 at its beginning to 1 at its end
 * @param words what it says
 */
record Report(Mention mention, AnalyzedText text, List<Token> tokens, double place, Words words) {

  /**
   * What a mention says, as terms of the {@link Vocabulary} and keys of {@link Names}.
   *
   * @param head the term of the word that tells the happening
   * @param terms every term that carries meaning
   * @param actors who takes part
   * @param names every name, those of actors and places among them
   * @param speaker to whom a statement is ascribed
   */
  record Words(
      Optional<String> head,
      Set<String> terms,
      Set<String> actors,
      Set<String> names,
      Optional<String> speaker) {}

  String articleId() {
    return mention.articleId();
  }

  Span passage() {
    return mention.passage();
  }

  Kind kind() {
    return mention.what().kind();
  }

  DateRange date() {
    return mention.when().date();
  }

  boolean isStatement() {
    return kind() == Kind.STATEMENT_REACTION;
  }

  /** Whether the article dates it by more than its own publication. */
  boolean hasOwnDate() {
    return mention.when().basis() != DateBasis.PUBLICATION;
  }

  String quote() {
    return mention.quoteFrom(text.article());
  }

  boolean isFromArticleOf(Report other) {
    return articleId().equals(other.articleId());
  }

  /** The sentence of the word that tells the happening. */
  Optional<Sentence> sentence() {
    return text.sentences().stream()
        .filter(sentence -> sentence.span().contains(mention.what().trigger().start()))
        .findFirst();
  }
}
