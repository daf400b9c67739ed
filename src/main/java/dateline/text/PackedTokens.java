package dateline.text;

import dateline.corpus.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of a sentence in a tenth of the memory: where they stand, and their tags. Each is made
 * anew when it is asked for. Immutable.
 */
final class PackedTokens extends AbstractList<Token> implements RandomAccess {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] tags;

  /** Packs tokens whose words stand in a text. */
  PackedTokens(String text, List<Token> tokens) {
    this.text = text;
    starts = tokens.stream().mapToInt(t -> t.span().start()).toArray();
    ends = tokens.stream().mapToInt(t -> t.span().end()).toArray();
    tags = tokens.stream().map(Token::tag).toArray(String[]::new);
  }

  @Override
  public Token get(int index) {
    var span = new Span(starts[index], ends[index]);
    return new Token(span, span.in(text), tags[index]);
  }

  @Override
  public int size() {
    return tags.length;
  }
}
