package dateline.merge;

import dateline.merge.HeadlineWriter.Candidate;
import dateline.text.AnalyzedText;
import dateline.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Chooses the headline of an event: the best that any of its mentions allows. */
final class Headlines {

  /** So many mentions, the best first, are asked. */
  private static final int ASKED = 8;

  /** What it counts that the other mentions tell the same. */
  private static final double TYPICAL = 0.3;

  private final WordLists lists;
  private final PlainTitle plain;
  private final HeadlineWriter writer;

  /** Headlines for events of these articles. */
  Headlines(List<AnalyzedText> articles, WordLists lists) {
    this.lists = lists;
    var alone = new HashMap<String, Integer>();
    articles.stream()
        .flatMap(article -> article.sentences().stream())
        .forEach(sentence -> addNamesAlone(sentence.tokens(), alone));
    var names = new ShortNames(lists, alone);
    plain = new PlainTitle(names);
    writer = new HeadlineWriter(lists, names);
  }

  private void addNamesAlone(List<Token> words, Map<String, Integer> alone) {
    for (int i = 0; i < words.size(); i++) {
      if (isName(words, i) && !isName(words, i - 1) && !isName(words, i + 1)) {
        alone.merge(words.get(i).text().replaceAll("['’]s?$", ""), 1, Integer::sum);
      }
    }
  }

  private boolean isName(List<Token> words, int place) {
    return place >= 0
        && place < words.size()
        && words.get(place).tag().startsWith("PROPN")
        && !lists.isRole(words.get(place).text());
  }

  /**
   * The title of an event.
   *
   * @param reports its mentions, the best first
   */
  String of(List<Report> reports) {
    return best(reports, writer::write)
        .or(() -> best(reports, writer::topic))
        .or(() -> best(reports, writer::firstWords))
        .orElseGet(() -> plain.of(reports.get(0)));
  }

  private static Optional<String> best(
      List<Report> reports, Function<Report, List<Candidate>> headlines) {
    var asked = reports.subList(0, Math.min(ASKED, reports.size()));
    return asked.stream()
        .flatMap(r -> headlines.apply(r).stream().map(c -> c.less(-TYPICAL * typical(r, asked))))
        .max(Comparator.comparingDouble(Candidate::worth))
        .map(Candidate::text);
  }

  /** How many of the mentions tell what this one tells, from 0, no other, to 1. */
  private static double typical(Report report, List<Report> all) {
    return report
        .words()
        .head()
        .map(head -> (double) all.stream().filter(r -> r.words().terms().contains(head)).count())
        .map(count -> count / all.size())
        .orElse(0.0);
  }
}
