package dateline.pipeline;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.event.ArticleDater;
import dateline.event.Dating;
import dateline.event.Extraction;
import dateline.event.MentionFinder;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.TextAnalyzer;
import dateline.time.DateOrder;
import dateline.time.Reference;
import dateline.time.TimeTagger;
import java.util.Optional;

/** Reads one article from its text to its mentions. Safe for use by several threads. */
final class ArticleExtractor {

  private final TextAnalyzer analyzer;
  private final ArticleDater dater;
  private final TimeTagger tagger;
  private final MentionFinder finder;

  ArticleExtractor(
      TextAnalyzer analyzer, ArticleDater dater, TimeTagger tagger, MentionFinder finder) {
    this.analyzer = analyzer;
    this.dater = dater;
    this.tagger = tagger;
    this.finder = finder;
  }

  /**
   * What the article reports.
   *
   * @param order how all articles write dates in figures
   */
  Extraction extract(Article article, DateOrder order) {
    var text = titled(analyzer.analyze(article));
    var dating = dater.date(text);
    return finder.find(text, dating, tagger.tag(text, reference(dating, order)));
  }

  /**
   * Every time expression of the article, furniture included.
   *
   * @param language finds them, whatever the language that mentions are read in
   */
  TaggedArticle tag(Article article, DateOrder order, TimeTagger language) {
    var text = analyzer.analyze(article);
    return new TaggedArticle(article, language.tag(text, reference(dater.date(text), order)));
  }

  private static Reference reference(Dating dating, DateOrder order) {
    return new Reference(dating.published(), order);
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
