package dateline.text;

import dateline.corpus.Article;
import dateline.corpus.Span;
import java.util.List;

/**
 * An article with its blocks, sentences and tokens. Furniture has sentences too; their block says
 * what they are.
 *
 * @param article the article
 * @param blocks every block, in text order
 * @param sentences every sentence, in text order; none crosses a blank line
 */
public record AnalyzedText(Article article, List<Block> blocks, List<Sentence> sentences) {

  public AnalyzedText {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** The sentences that a passage touches, in text order; found without looking at the others. */
  public List<Sentence> sentencesIn(Span passage) {
    int from = firstEndingAfter(passage.start());
    int to = from;
    while (to < sentences.size() && sentences.get(to).span().start() < passage.end()) {
      to++;
    }
    return sentences.subList(from, to);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens that lie within a passage, in text order. */
  public List<Token> tokensIn(Span passage) {
    return sentencesIn(passage).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> passage.contains(token.span()))
        .toList();
  }

  /** The same in less memory, for thousands of articles to be kept; reading it takes longer. */
  public AnalyzedText packed() {
    return new AnalyzedText(
        article, blocks, sentences.stream().map(s -> s.packed(article.text())).toList());
  }
}
