package dateline.time;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Looks up the part of speech at a place of the text. */
final class Tags {

  private final List<Token> tokens = new ArrayList<>();

  Tags(List<Sentence> sentences) {
    sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
  }

  /** The tag of the token that holds an offset; empty text where none does. */
  String at(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = tokens.get(middle).span();
      if (span.contains(offset)) {
        return tokens.get(middle).tag();
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return "";
  }
}
