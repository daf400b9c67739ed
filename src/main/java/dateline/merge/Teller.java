package dateline.merge;

import dateline.event.Mention;
import java.util.List;

/** Tells an event anew from other mentions, as when a person merges or splits events. */
public interface Teller {

  /** Changes nothing but the mentions, where it is not known what follows from them. */
  Teller PLAIN =
      (event, mentions) ->
          new Telling(
              new Event(
                      event.id(),
                      event.subject(),
                      event.date(),
                      event.order(),
                      event.importance(),
                      mentions,
                      List.of())
                  .with(event.review()),
              List.of());

  /**
   * An event as it is told by some mentions.
   *
   * @param event by all of them
   * @param earlier by the articles that were out at the end of each day of publication but the last
   */
  record Telling(Event event, List<Event> earlier) {
    public Telling {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * The event of the same id and review, with the date, title, names, conflicts and importance that
   * follow from some mentions.
   *
   * @param mentions at least one, of articles of the timeline
   */
  Telling tell(Event event, List<Mention> mentions);
}
