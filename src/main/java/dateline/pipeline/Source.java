package dateline.pipeline;

import static java.util.Objects.requireNonNull;

import dateline.corpus.Article;
import dateline.event.Dating;
import dateline.text.Block;
import java.util.List;
import java.util.Optional;

/**
 * An article as the timeline uses it.
 *
 * @param article the article
 * @param dating its publication date
 * @param blocks its blocks, in text order; they tell news from furniture
 * @param copyOf the article whose text it republishes
 */
public record Source(Article article, Dating dating, List<Block> blocks, Optional<String> copyOf) {

  public Source {
    requireNonNull(article, "article");
    requireNonNull(dating, "dating");
    requireNonNull(copyOf, "copyOf");
    blocks = List.copyOf(blocks);
  }

  /** An article with a text of its own. */
  public Source(Article article, Dating dating, List<Block> blocks) {
    this(article, dating, blocks, Optional.empty());
  }
}
