package dateline.time;

import dateline.corpus.Span;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up the sentence and the part of speech at a place of the text. */
final class Sentences {

  private final List<Sentence> sentences;

  Sentences(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The sentence that holds an offset; an empty span where none does. */
  Span at(int offset) {
    return find(sentences, Sentence::span, offset)
        .map(Sentence::span)
        .orElseGet(() -> new Span(offset, offset));
  }

  /** The tag of the token that holds an offset; empty text where none does. */
  String tag(int offset) {
    return find(sentences, Sentence::span, offset)
        .flatMap(sentence -> find(sentence.tokens(), Token::span, offset))
        .map(Token::tag)
        .orElse("");
  }

  private static <T> Optional<T> find(List<T> ordered, Function<T, Span> place, int offset) {
    int low = 0;
    int high = ordered.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = place.apply(ordered.get(middle));
      if (span.contains(offset)) {
        return Optional.of(ordered.get(middle));
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
