package dateline.project;

import dateline.corpus.Span;
import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the event that an edit was made on. */
final class AnchoredEvent {

  private AnchoredEvent() {}

  /**
   * The event that most of the passages report, of equal ones the first. A passage and a mention
   * belong together where they share at least half of the text that both cover.
   */
  static Optional<Event> find(List<Anchor> anchors, Timeline timeline) {
    var places = anchors.stream().flatMap(a -> place(a, timeline).stream()).toList();
    Map<Event, Double> likeness =
        timeline.events().stream()
            .collect(Collectors.toMap(Function.identity(), e -> likeness(e, places), Double::sum));
    return timeline.events().stream()
        .filter(e -> likeness.get(e) > 0)
        .sorted(Comparator.comparing((Event e) -> likeness.get(e)).reversed())
        .findFirst();
  }

  private static Optional<Place> place(Anchor anchor, Timeline timeline) {
    return anchor.in(timeline).map(span -> new Place(anchor.articleId(), span));
  }

  private static double likeness(Event event, List<Place> places) {
    return places.stream()
        .mapToDouble(p -> event.mentions().stream().mapToDouble(p::likeness).max().orElse(0))
        .sum();
  }

  private record Place(String articleId, Span span) {

    double likeness(Mention mention) {
      if (!articleId.equals(mention.articleId()) || !span.overlaps(mention.passage())) {
        return 0;
      }
      var other = mention.passage();
      double shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      double covered = span.union(other).length();
      return shared / covered >= 0.5 ? shared / covered : 0;
    }
  }
}
