package dateline.text;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.text.Block.Role;
import java.util.List;
import java.util.regex.Pattern;

/** Splits an article into blocks: every line that is not blank is one. */
public final class BlockFinder {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*[^\\s][^\\r\\n]*");

  /** All blocks, in text order. */
  public List<Block> find(Article article) {
    return LINE.matcher(article.text())
        .results()
        .map(line -> new Block(new Span(line.start(), line.end()), Role.BODY))
        .toList();
  }
}
