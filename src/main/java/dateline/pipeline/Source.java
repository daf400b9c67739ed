package dateline.pipeline;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Article;
import dateline.event.Dating;
import dateline.text.Block;
import java.util.List;

/**
 * An article as the timeline uses it.
 *
 * @param article the article
 * @param dating its publication date
 * @param blocks its blocks, in text order; they tell news from furniture
 */
public record Source(Article article, Dating dating, List<Block> blocks) {

  public Source {
    requireNonNull(article, "article");
    requireNonNull(dating, "dating");
    blocks = List.copyOf(blocks);
  }
}
