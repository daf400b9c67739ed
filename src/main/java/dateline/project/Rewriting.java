package dateline.project;

import dateline.event.Mention;
import dateline.merge.Event;
import dateline.merge.EventIds;
import dateline.merge.Review;
import dateline.merge.Teller.Telling;
import dateline.pipeline.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A timeline in which events are told anew, with all that was known of them earlier.
 *
 * @param timeline as it is so far
 */
record Rewriting(Timeline timeline) {

  static Rewriting of(Timeline timeline) {
    return new Rewriting(timeline);
  }

  /** An event reviewed, and corrected as the review says. */
  Rewriting review(Event event, Review review) {
    return new Rewriting(
        timeline
            .withEvents(reviewed(timeline.events(), event.id(), review))
            .withEarlier(reviewed(timeline.earlier(), event.id(), review)));
  }

  private static List<Event> reviewed(List<Event> events, String id, Review review) {
    return events.stream().map(e -> e.id().equals(id) ? corrected(e.with(review)) : e).toList();
  }

  private static Event corrected(Event event) {
    return event.review().correction().applyTo(event);
  }

  /** Without some events. */
  Rewriting remove(List<Event> events) {
    var ids = events.stream().map(Event::id).toList();
    return new Rewriting(
        timeline
            .withEvents(timeline.events().stream().filter(e -> !ids.contains(e.id())).toList())
            .withEarlier(timeline.earlier().stream().filter(e -> !ids.contains(e.id())).toList()));
  }

  /**
   * With an event as some mentions tell it and its review corrects it; new where it is not there.
   */
  Rewriting tell(Event event, List<Mention> mentions) {
    return remove(List.of(event)).add(timeline.teller().tell(event, mentions));
  }

  private Rewriting add(Telling told) {
    return new Rewriting(
        timeline
            .withEvents(
                Stream.concat(timeline.events().stream(), Stream.of(corrected(told.event())))
                    .toList())
            .withEarlier(
                Stream.concat(
                        timeline.earlier().stream(),
                        told.earlier().stream().map(Rewriting::corrected))
                    .toList()));
  }

  /** An event with an id of its own; nothing follows from its mentions yet. */
  Event fresh(List<Mention> mentions, Event like) {
    var given = new HashSet<String>();
    Stream.concat(timeline.events().stream(), timeline.dismissed().stream())
        .forEach(e -> given.add(e.id()));
    var first = mentions.get(0);
    var text = timeline.source(first.articleId()).orElseThrow().article().text();
    var id = new EventIds(given).of(first.articleId(), first.passage().in(text));
    return new Event(id, like.subject(), like.date(), 0, like.importance(), mentions, List.of());
  }
}
