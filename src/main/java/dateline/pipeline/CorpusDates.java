package dateline.pipeline;

import dateline.corpus.Article;
import dateline.event.ArticleDater;
import dateline.event.Clues;
import dateline.event.Dating;
import dateline.time.DateOrder;
import dateline.time.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all articles together tell of dates.
 *
 * @param order how they write dates in figures
 * @param datings when each was published, by its id
 */
record CorpusDates(DateOrder order, Map<String, Dating> datings) {

  CorpusDates {
    datings = Map.copyOf(datings);
  }

  /** The dates of articles, from the clues in each. */
  static CorpusDates of(List<Article> articles, List<Clues> clues) {
    var order =
        articles.stream()
            .map(article -> DateOrder.of(article.text()))
            .reduce(DateOrder.UNKNOWN, DateOrder::plus);
    var found = new ArticleDater().date(clues);
    var datings = new HashMap<String, Dating>();
    for (int i = 0; i < clues.size(); i++) {
      datings.put(clues.get(i).id(), found.get(i));
    }
    return new CorpusDates(order, datings);
  }

  Dating dating(Article article) {
    return datings.getOrDefault(article.id(), Dating.UNKNOWN);
  }

  Reference reference(Article article) {
    return new Reference(dating(article).published(), order);
  }
}
