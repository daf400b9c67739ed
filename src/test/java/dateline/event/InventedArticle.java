package dateline.event;

import dateline.corpus.Article;
import dateline.corpus.Stated;
import dateline.text.AnalyzedText;
import dateline.text.OpenNlpAnalyzer;
import dateline.time.TimeTagger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Reads an invented article as the program does. */
public final class InventedArticle {

  private static final OpenNlpAnalyzer ANALYZER = OpenNlpAnalyzer.load();
  private static final TimeTagger TAGGER = TimeTagger.of("en");
  private static final MentionFinder FINDER = MentionFinder.english();

  private InventedArticle() {}

  /** What an article tells that was surely published on a day. */
  public static Extraction published(LocalDate day, String text) {
    return published(day, "a", text);
  }

  /** What an article of an id tells that was surely published on a day. */
  public static Extraction published(LocalDate day, String id, String text) {
    return read(id, text, new Dating(Optional.of(day), Dating.Basis.USER, "given", 1));
  }

  /** What an article tells whose day is known only so well. */
  static Extraction dated(Dating dating, String text) {
    return read("a", text, dating);
  }

  private static Extraction read(String id, String text, Dating dating) {
    var analyzed = analyzed(id, text);
    return FINDER.find(analyzed, dating, TAGGER.tag(analyzed, dating.published()));
  }

  /** The sentences of an article. */
  static AnalyzedText analyzed(String text) {
    return analyzed("a", text);
  }

  private static AnalyzedText analyzed(String id, String text) {
    return ANALYZER.analyze(
        new Article(id, Path.of(id + ".txt"), "", "UTF-8", text, Stated.NOTHING));
  }
}
