package dateline.text;

import dateline.corpus.Article;
import dateline.corpus.Cancellation;
import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The analyzer that Dateline uses: OpenNLP with its English models.
 *
 * <p>Loading the models takes about half a second; do it off the user-interface thread. An analyzer
 * may then be shared by threads: OpenNLP's own objects, which keep their last result, live no
 * longer than one article.
 */
public final class OpenNlpAnalyzer implements TextAnalyzer {

  private final Models models;
  private final BlockFinder blocks = new BlockFinder();

  private OpenNlpAnalyzer(Models models) {
    this.models = models;
  }

  /**
   * Loads the models from the class path.
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged
   */
  public static OpenNlpAnalyzer load() {
    return new OpenNlpAnalyzer(Models.load());
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  @Override
  public AnalyzedText analyze(Article article) {
    var reader = models.newReader();
    var found = blocks.find(article);
    var sentences = new ArrayList<Sentence>();
    for (var block : found) {
      sentences.addAll(read(article.text(), block, reader));
    }
    return new AnalyzedText(article, found, sentences);
  }

  private static List<Sentence> read(String text, Block block, SentenceReader reader) {
    var sentences = new ArrayList<Sentence>();
    for (var piece : Pieces.of(text, block.span())) {
      Cancellation.check();
      for (var span : whole(text, piece, reader.sentences(piece.in(text)))) {
        sentences.add(new Sentence(span, block, tokens(text, span, reader)));
      }
    }
    return sentences;
  }

  /** Joins what was cut behind "a.m." and the like: no sentence begins with a small letter. */
  private static List<Span> whole(String text, Span piece, List<Span> sentences) {
    var joined = new ArrayList<Span>(sentences.size());
    for (var sentence : sentences) {
      var span = sentence.shift(piece.start());
      int last = joined.size() - 1;
      if (last >= 0 && Character.isLowerCase(text.codePointAt(span.start()))) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static List<Token> tokens(String text, Span sentence, SentenceReader reader) {
    var spans = reader.tokens(sentence.in(text));
    var words = spans.stream().map(s -> s.shift(sentence.start()).in(text)).toList();
    var tags = reader.tags(words);
    var tokens = new ArrayList<Token>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(new Token(spans.get(i).shift(sentence.start()), words.get(i), tags.get(i)));
    }
    return tokens;
  }
}
