package dateline.ui.filter;

import dateline.event.Mention;
import dateline.merge.Event;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What events can be told apart by, each event having any number of values of it. */
public enum Facet {
  KIND("Kind", "No kind"),
  ACTOR("Actor", "Nobody named"),
  PLACE("Place", "No place named"),
  PUBLISHER("Publisher", "Publisher not known");

  private final String title;
  private final String none;

  Facet(String title, String none) {
    this.title = title;
    this.none = none;
  }

  /** Its name on the screen. */
  public String title() {
    return title;
  }

  /** The value of an event that has none of its own. */
  public String none() {
    return none;
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
    return values.isEmpty() ? Stream.of(none) : values.stream();
  }
}
