package dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP as it comes, with the models that Dateline uses. */
final class OpenNlpAlone {

  private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences =
      new SentenceDetectorME(load("sentence", SentenceModel::new));
  private final TokenizerME tokens = new TokenizerME(load("tokens", TokenizerModel::new));
  private final POSTaggerME tags = new POSTaggerME(load("pos", POSModel::new));

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  /** Finds sentences, tokens and parts of speech; gives the number of tokens. */
  int words(String text) {
    int words = 0;
    for (var sentence : sentences.sentDetect(text)) {
      words += tags.tag(tokens.tokenize(sentence)).length;
    }
    return words;
  }

  private static <T> T load(String part, Loader<T> loader) {
    try (var in = OpenNlpAlone.class.getResourceAsStream(MODEL.formatted(part))) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
