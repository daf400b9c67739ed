package dateline.gold;

import dateline.corpus.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An annotated event of one article.
 *
 * @param id unique among all articles
 * @param key the same in all annotations of one happening
 * @param importance from 1 to 3, which is key
 * @param passages where the article reports it; any of them may be cited
 * @param dates the dates that are right
 * @param kinds the kinds that are right
 */
record GoldEvent(
    String id,
    String key,
    int importance,
    List<Span> passages,
    List<Days> dates,
    Set<String> kinds) {

  boolean isCitedBy(Span passage) {
    return passages.stream().anyMatch(p -> Passages.match(passage, p));
  }

  boolean isDatedBy(Days answer) {
    return dates.stream().anyMatch(answer::answers);
  }

  /** The events whose passages are most like the given one first. */
  static Comparator<GoldEvent> closestTo(Span passage) {
    return Comparator.comparingDouble(
        e -> -e.passages.stream().mapToDouble(p -> Passages.likeness(passage, p)).max().orElse(0));
  }
}
