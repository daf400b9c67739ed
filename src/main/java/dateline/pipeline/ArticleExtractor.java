package dateline.pipeline;

import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.event.Extraction;
import dateline.event.MentionFinder;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.TextAnalyzer;
import dateline.time.TimeTagger;
import java.util.Optional;

/** Reads one article from its text to its mentions. Safe for use by several threads. */
final class ArticleExtractor {

  private final TextAnalyzer analyzer;
  private final TimeTagger tagger;
  private final MentionFinder finder;

  ArticleExtractor(TextAnalyzer analyzer, TimeTagger tagger, MentionFinder finder) {
    this.analyzer = analyzer;
    this.tagger = tagger;
    this.finder = finder;
  }

  /**
   * What the article reports.
   *
   * @param dates what all articles tell of dates
   */
  Extraction extract(Article article, CorpusDates dates) {
    var text = titled(analyzer.analyze(article));
    return finder
        .find(text, dates.dating(article), tagger.tag(text, dates.reference(article)))
        .packed();
  }

  /**
   * Every time expression of the article, furniture included.
   *
   * @param language finds them, whatever the language that mentions are read in
   */
  TaggedArticle tag(Article article, CorpusDates dates, TimeTagger language) {
    var text = analyzer.analyze(article);
    return new TaggedArticle(article, language.tag(text, dates.reference(article)));
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
