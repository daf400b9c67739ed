package dateline.merge;

import dateline.event.Extraction;
import dateline.event.Mention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells events anew in the way all events of a timeline were told. */
final class Retelling implements Teller {

  private final Map<String, Extraction> articles = new HashMap<>();
  private final Map<Mention, Report> reports = new ConcurrentHashMap<>();
  private final ReportReader reader;
  private final EventWriter writer;
  private final Map<String, LocalDate> published;
  private final double top;

  /**
   * @param published when the articles were published, by their ids
   * @param top the rank that is of importance 1
   */
  Retelling(
      List<Extraction> articles,
      ReportReader reader,
      EventWriter writer,
      Map<String, LocalDate> published,
      double top) {
    articles.forEach(article -> this.articles.put(article.text().article().id(), article));
    this.reader = reader;
    this.writer = writer;
    this.published = published;
    this.top = top;
  }

  @Override
  public Telling tell(Event event, List<Mention> mentions) {
    var whole = writer.draft(event.id(), mentions.stream().map(this::report).toList());
    return new Telling(
        told(whole, event),
        whole
            .toldBefore(published)
            .map(reports -> told(writer.draft(event.id(), reports), event))
            .toList());
  }

  /** Whether both tell of the same articles, as important. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Retelling that
        && top == that.top
        && published.equals(that.published)
        && articles.equals(that.articles);
  }

  @Override
  public int hashCode() {
    return articles.keySet().hashCode();
  }

  private Report report(Mention mention) {
    return reports.computeIfAbsent(mention, m -> reader.read(articles.get(m.articleId()), m));
  }

  /** Its order within its day is known as long as it stays there. */
  private Event told(EventWriter.Draft draft, Event event) {
    int order = draft.date().range().equals(event.date().range()) ? event.order() : 0;
    return writer.event(draft, order, Math.min(1, draft.rank() / top)).with(event.review());
  }
}
