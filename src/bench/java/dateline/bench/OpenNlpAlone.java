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

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  OpenNlpAlone() {
    try (var sentence = model("sentence");
        var token = model("tokens");
        var tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String part) {
    return OpenNlpAlone.class.getResourceAsStream(MODEL.formatted(part));
  }

  /** Finds sentences, tokens and parts of speech; gives the number of tokens. */
  int words(String text) {
    int words = 0;
    for (var sentence : sentences.sentDetect(text)) {
      words += tags.tag(tokens.tokenize(sentence)).length;
    }
    return words;
  }
}
