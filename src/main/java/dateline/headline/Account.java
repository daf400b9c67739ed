package dateline.headline;

import dateline.clause.PlainSentence;
import dateline.corpus.Span;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.text.AnalyzedText;
import java.util.Optional;

/**
 * What one article tells of a happening.
 *
 * @param mention where and how it tells it
 * @param text the article
 * @param sentence the sentence of the word that tells it, where there is one
 */
public record Account(Mention mention, AnalyzedText text, Optional<PlainSentence> sentence) {

  Span passage() {
    return mention.passage();
  }

  Kind kind() {
    return mention.what().kind();
  }

  boolean isStatement() {
    return kind() == Kind.STATEMENT_REACTION;
  }

  String quote() {
    return mention.quoteFrom(text.article());
  }
}
