package dateline.text;

import dateline.corpus.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;

/** Reads one piece of text after the other with OpenNLP, whose objects serve one thread only. */
record SentenceReader(
    SentenceDetector detector, Tokenizer tokenizer, POSTagger tagger, Abbreviations abbreviations) {

  /** OpenNLP looks at every pair of places in a word; longer ones are links and stay whole. */
  private static final int LONGEST_WORD = 60;

  /** OpenNLP copies the tags so far at every word; longer sentences are tagged in parts. */
  private static final int MOST_WORDS = 120;

  List<Span> sentences(String text) {
    return abbreviations.joined(text, spans(detector.sentPosDetect(text)));
  }

  List<Span> tokens(String sentence) {
    var tokens = new ArrayList<Span>();
    for (var word : Pieces.words(sentence)) {
      if (word.length() > LONGEST_WORD) {
        tokens.add(word);
      } else {
        for (var token : tokenizer.tokenizePos(word.in(sentence))) {
          tokens.add(new Span(token.getStart(), token.getEnd()).shift(word.start()));
        }
      }
    }
    return tokens;
  }

  List<String> tags(List<String> words) {
    var tags = new ArrayList<String>(words.size());
    for (int from = 0; from < words.size(); from += MOST_WORDS) {
      var part = words.subList(from, Math.min(words.size(), from + MOST_WORDS));
      tags.addAll(List.of(tagger.tag(part.toArray(String[]::new))));
    }
    return tags;
  }

  private static List<Span> spans(opennlp.tools.util.Span[] spans) {
    return Arrays.stream(spans)
        .filter(s -> s.length() > 0)
        .map(s -> new Span(s.getStart(), s.getEnd()))
        .toList();
  }
}
