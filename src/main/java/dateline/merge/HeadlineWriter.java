package dateline.merge;

import dateline.text.Morphology;
import dateline.text.Sentence;
import java.util.List;
import java.util.Map;

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

  private final Morphology morphology = new Morphology();
  private final HeadlineWords words = new HeadlineWords();
  private final HeadlineNames names;
  private final HeadlineTrim trim;

  /**
   * @param alone how often a name stands alone in the articles, as surnames do
   */
  HeadlineWriter(Map<String, Integer> alone) {
    this.names = new HeadlineNames(words, alone);
    this.trim = new HeadlineTrim(words, names);
  }

  /** The headlines for a mention; none where its words allow none. */
  List<Candidate> write(Report report) {
    return report.sentence().map(sentence -> write(report, sentence)).orElse(List.of());
  }

  private List<Candidate> write(Report report, Sentence sentence) {
    var time = report.mention().when().words().map(words -> words.span());
    var line = HeadlineSentence.of(sentence, time, morphology, words);
    var draft = new HeadlineDraft(report, line, words, names, trim);
    return line.placeOf(report.mention().what().trigger()).map(draft::candidates).orElse(List.of());
  }
}
