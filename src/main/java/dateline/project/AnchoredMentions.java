package dateline.project;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.pipeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an edit was made on.
 *
 * @param places where its passages stand now
 * @param timeline in which
 */
record AnchoredMentions(List<Anchor.Place> places, Timeline timeline) {

  static AnchoredMentions of(List<Anchor> anchors, Timeline timeline) {
    return new AnchoredMentions(
        anchors.stream().flatMap(a -> a.in(timeline).stream()).toList(), timeline);
  }

  /** The event that most of the passages report; of equal ones that of an id, or the first. */
  Optional<Event> event(String id) {
    return timeline.events().stream()
        .filter(this::isNear)
        .sorted(
            Comparator.comparingDouble((Event e) -> likeness(e))
                .thenComparing(e -> e.id().equals(id))
                .reversed())
        .findFirst();
  }

  /** Whether an event has a mention that belongs to one of the passages. */
  private boolean isNear(Event event) {
    for (var mention : event.mentions()) {
      for (var place : places) {
        if (likeness(place, mention) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private double likeness(Event event) {
    return places.stream()
        .mapToDouble(
            p -> event.mentions().stream().mapToDouble(m -> likeness(p, m)).max().orElse(0))
        .sum();
  }

  /** The mentions of an event that report the passages, each another one. */
  List<Mention> in(Event event) {
    var found = new ArrayList<Mention>();
    for (var place : places) {
      event.mentions().stream()
          .filter(m -> likeness(place, m) > 0 && !found.contains(m))
          .max(Comparator.comparingDouble(m -> likeness(place, m)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** They belong together where they share at least half of the text that both cover. */
  private static double likeness(Anchor.Place place, Mention mention) {
    var span = place.passage();
    var other = mention.passage();
    if (!span.overlaps(other) || !place.articleId().equals(mention.articleId())) {
      return 0;
    }
    double shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    double covered = span.union(other).length();
    return shared / covered >= 0.5 ? shared / covered : 0;
  }
}
