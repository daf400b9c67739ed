package dateline.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The trained models, which never change and may be shared by threads. */
record Models(
    SentenceModel sentences, TokenizerModel tokens, POSModel tags, Abbreviations abbreviations) {

  private static final String NAME = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  static Models load() {
    return new Models(
        load("sentence", SentenceModel::new),
        load("tokens", TokenizerModel::new),
        load("pos", POSModel::new),
        new Abbreviations());
  }

  /** A reader for one thread. */
  SentenceReader newReader() {
    return new SentenceReader(
        new SentenceDetectorME(sentences),
        new TokenizerME(tokens),
        new POSTaggerME(tags),
        abbreviations);
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String part, Loader<T> loader) {
    var name = NAME.formatted(part);
    try (var in = Models.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("no language model on the class path: " + name);
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
