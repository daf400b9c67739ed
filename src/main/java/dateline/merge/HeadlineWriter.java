package dateline.merge;

import dateline.text.Token;
import java.util.List;

/** Writes the headlines that one mention allows. */
final class HeadlineWriter {

  /**
   * A headline.
   *
   * @param text at most {@link HeadlineText#MOST_WORDS} words
   * @param worth how good it is, about 1 for one that says who does what and leaves nothing out
   */
  record Candidate(String text, double worth) {

    Candidate less(double by) {
      return new Candidate(text, worth - by);
    }
  }

  private final WordLists words;
  private final ShortNames names;
  private final HeadlineTrim trim;

  HeadlineWriter(WordLists words, ShortNames names) {
    this.words = words;
    this.names = names;
    this.trim = new HeadlineTrim(words, names);
  }

  /** The headlines for a mention; none where its words allow none. */
  List<Candidate> write(Report report) {
    return report.sentence().map(sentence -> write(report, sentence)).orElse(List.of());
  }

  private List<Candidate> write(Report report, PlainSentence sentence) {
    return sentence
        .placeOf(report.mention().what().trigger())
        .map(draft(report, sentence)::candidates)
        .orElse(List.of());
  }

  private HeadlineDraft draft(Report report, PlainSentence sentence) {
    return new HeadlineDraft(report, sentence, words, names, trim);
  }

  /** Who speaks on what, where it cannot be made out what is said. */
  List<Candidate> topic(Report report) {
    return report.isStatement()
        ? report.sentence().flatMap(s -> draft(report, s).topic()).stream().toList()
        : List.of();
  }

  /** Where no clause can be made out: the first words of the passage that may stand together. */
  List<Candidate> firstWords(Report report) {
    var passage = report.passage();
    return report.sentence().stream()
        .map(PlainSentence::tokens)
        .map(tokens -> tokens.stream().filter(t -> passage.contains(t.span())).toList())
        .map(HeadlineWriter::untilPunctuation)
        .filter(tokens -> tokens.stream().anyMatch(token -> token.tag().equals("VERB")))
        .filter(tokens -> !tokens.get(0).tag().matches("VERB|AUX"))
        .flatMap(tokens -> trim.trim(tokens, HeadlineText.MOST_WORDS).stream())
        .map(text -> new Candidate(HeadlineText.finish(text.text()), -text.loss()))
        .filter(candidate -> HeadlineText.mayStand(candidate.text()))
        .toList();
  }

  private static List<Token> untilPunctuation(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && !tokens.get(end).text().matches("[,;:.!?–—]")) {
      end++;
    }
    int start = 0;
    while (start < end && tokens.get(start).tag().matches("ADP|CCONJ|SCONJ|PUNCT|ADV")) {
      start++;
    }
    return tokens.subList(start, end);
  }
}
