package dateline.text;

import dateline.corpus.Span;
import java.util.List;

/**
 * A sentence of one block.
 *
 * @param span where it stands, without surrounding white space
 * @param block the block it belongs to
 * @param tokens its words and punctuation marks, in text order
 */
public record Sentence(Span span, Block block, List<Token> tokens) {

  public Sentence {
    tokens = tokens instanceof PackedTokens ? tokens : List.copyOf(tokens);
  }

  /** The same sentence, kept in less memory. */
  Sentence packed(String text) {
    return new Sentence(span, block, new PackedTokens(text, tokens));
  }
}
