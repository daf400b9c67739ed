package dateline.pipeline;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.event.Dating;
import dateline.event.Extraction;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;

/** Reads one article from its text to its mentions. Safe for use by several threads. */
final class ArticleExtractor {

  private final TextAnalyzer analyzer;

  ArticleExtractor(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  Extraction extract(Article article) {
    var text = titled(analyzer.analyze(article));
    return new Extraction(text, dating(article), List.of(), List.of());
  }

  private static Dating dating(Article article) {
    return article
        .stated()
        .published()
        .map(p -> new Dating(Optional.of(p.value()), Dating.Basis.METADATA, p.reason(), 1))
        .orElse(new Dating(Optional.empty(), Dating.Basis.UNKNOWN, "no date is stated", 0));
  }

  /** An article without a stated title is named by the headline in its text. */
  private static AnalyzedText titled(AnalyzedText text) {
    var article = text.article();
    var titled = article.withStated(article.stated().withTitleUnlessStated(headline(text)));
    return new AnalyzedText(titled, text.blocks(), text.sentences());
  }

  private static Optional<Given<String>> headline(AnalyzedText text) {
    return text.blocks().stream()
        .filter(b -> b.role() == Block.Role.TITLE)
        .map(Block::span)
        .map(span -> headline(text.article().text(), span))
        .findFirst();
  }

  /** A Markdown heading is named without its hashes. */
  private static Given<String> headline(String text, Span span) {
    var words = span.in(text).strip().replaceFirst("^#+\\s*", "");
    return new Given<>(words, Given.Source.TEXT, "the headline in the text");
  }
}
