package dateline.merge;

import dateline.merge.HeadlineWriter.Candidate;
import dateline.text.AnalyzedText;
import dateline.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the headline of an event: the best that any of its mentions allows. */
final class Headlines {

  /** So many mentions, the best first, are asked. */
  private static final int ASKED = 8;

  private final PlainTitle plain = new PlainTitle();
  private final HeadlineWriter writer;

  /** Headlines for events of these articles. */
  Headlines(List<AnalyzedText> articles) {
    var alone = new HashMap<String, Integer>();
    articles.stream()
        .flatMap(article -> article.sentences().stream())
        .forEach(sentence -> addNamesAlone(sentence.tokens(), alone));
    writer = new HeadlineWriter(alone);
  }

  private static void addNamesAlone(List<Token> words, Map<String, Integer> alone) {
    for (int i = 0; i < words.size(); i++) {
      if (isName(words, i) && !isName(words, i - 1) && !isName(words, i + 1)) {
        alone.merge(words.get(i).text().replaceAll("['’]s?$", ""), 1, Integer::sum);
      }
    }
  }

  private static boolean isName(List<Token> words, int place) {
    return place >= 0 && place < words.size() && words.get(place).tag().equals("PROPN");
  }

  /**
   * The title of an event.
   *
   * @param reports its mentions, the best first
   */
  String of(List<Report> reports) {
    return reports.stream()
        .limit(ASKED)
        .flatMap(report -> writer.write(report).stream())
        .max(Comparator.comparingDouble(Candidate::worth))
        .map(Candidate::text)
        .orElseGet(() -> plain.of(reports));
  }
}
