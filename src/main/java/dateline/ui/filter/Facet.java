package dateline.ui.filter;

import dateline.event.Mention;
import dateline.layout.LaneMode;
import dateline.merge.Event;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What events can be told apart by, each event having any number of values of it. */
public enum Facet {
  KIND("Kind", LaneMode.KIND),
  ACTOR("Actor", LaneMode.ACTOR),
  PLACE("Place", LaneMode.PLACE),
  PUBLISHER("Publisher", LaneMode.PUBLISHER);

  private final String title;
  private final LaneMode lanes;

  Facet(String title, LaneMode lanes) {
    this.title = title;
    this.lanes = lanes;
  }

  /** Its name on the screen. */
  public String title() {
    return title;
  }

  /** The value of an event that has none of its own; empty where every event has one. */
  public String none() {
    return lanes.unnamed();
  }

  /**
   * The values of an event, at least one, each once.
   *
   * @param publishers of the articles, by their ids
   */
  Stream<String> valuesOf(Event event, Map<String, String> publishers) {
    var own =
        switch (this) {
          case KIND -> Stream.of(event.subject().kind().label());
          case ACTOR -> event.subject().actors().stream();
          case PLACE -> event.subject().places().stream();
          case PUBLISHER ->
              event.mentions().stream()
                  .map(Mention::articleId)
                  .flatMap(id -> Optional.ofNullable(publishers.get(id)).stream());
        };
    var values = own.distinct().toList();
    return values.isEmpty() ? Stream.of(none()) : values.stream();
  }
}
