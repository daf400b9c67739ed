package dateline.text;

import dateline.corpus.Article;
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

  /** The same in less memory, for thousands of articles to be kept; reading it takes longer. */
  public AnalyzedText packed() {
    return new AnalyzedText(
        article, blocks, sentences.stream().map(s -> s.packed(article.text())).toList());
  }
}
