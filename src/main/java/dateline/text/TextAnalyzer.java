package dateline.text;

import dateline.corpus.Article;

/** Splits an article into blocks, sentences and tokens. Safe for use by several threads. */
@FunctionalInterface
public interface TextAnalyzer {

  /** Analyses a whole article, furniture included. */
  AnalyzedText analyze(Article article);
}
