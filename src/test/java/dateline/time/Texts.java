package dateline.time;

import dateline.corpus.Article;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.text.AnalyzedText;
import dateline.text.Block;
import dateline.text.OpenNlpAnalyzer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tags single texts for tests. */
final class Texts {

  private static final OpenNlpAnalyzer ANALYZER = OpenNlpAnalyzer.load();
  private static final TimeTagger TAGGER = TimeTagger.of("en");

  private Texts() {}

  static List<TimeExpression> tag(String text, LocalDate published) {
    return tag(text, Optional.of(published));
  }

  static List<TimeExpression> tag(String text, Optional<LocalDate> published) {
    return tag(text, published, TAGGER);
  }

  static List<TimeExpression> tag(String text, Reference reference) {
    return TAGGER.tag(ANALYZER.analyze(article(text)), reference);
  }

  static List<TimeExpression> tag(String text, Optional<LocalDate> published, TimeTagger tagger) {
    return tagger.tag(ANALYZER.analyze(article(text)), published);
  }

  /** A text of one block without sentences or parts of speech. */
  static AnalyzedText plain(String text) {
    var block = new Block(new Span(0, text.length()), Block.Role.BODY);
    return new AnalyzedText(article(text), List.of(block), List.of());
  }

  private static Article article(String text) {
    return new Article("a", Path.of("a.txt"), "", "UTF-8", text, Stated.NOTHING);
  }

  /** The only expression of a text. */
  static TimeExpression only(String text, LocalDate published) {
    var found = tag(text, published);
    if (found.size() != 1) {
      throw new AssertionError("one expression wanted in: " + text + ", found " + found);
    }
    return found.get(0);
  }
}
