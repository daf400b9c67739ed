package dateline.event;

import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one article, by where they stand. */
final class Figures {

  private final TreeMap<Integer, Figure> figures = new TreeMap<>();
  private final Optional<DateRange> published;

  Figures(FigureFinder finder, List<Timed> sentences, String text, Optional<LocalDate> published) {
    for (var sentence : sentences) {
      finder.find(sentence, text).forEach(f -> figures.put(f.quantity().span().start(), f));
    }
    this.published = published.map(DateRange::day);
  }

  /**
   * The mention with the figures that stand in its passage, as its speaker or article gives them.
   */
  Mention addTo(Mention mention) {
    var passage = mention.passage();
    var what = mention.what();
    var asOf = what.reportedBy().map(who -> mention.when().date()).or(() -> published);
    var within =
        figures.subMap(passage.start(), passage.end()).values().stream()
            .filter(figure -> passage.contains(figure.quantity().span()))
            .map(figure -> figure.by(figure.attribution().or(what::reportedBy), asOf))
            .toList();
    return new Mention(
        mention.articleId(), passage, mention.when(), what.with(within), mention.confidence());
  }
}
