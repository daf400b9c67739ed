package dateline.project;

import dateline.pipeline.Timeline;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes an event off the timeline. */
public record Hide() implements EventChange {

  @Override
  public String name(String title) {
    return "Hide “" + title + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    return event
        .in(timeline)
        .map(
            hidden ->
                timeline
                    .withEvents(timeline.events().stream().filter(e -> !e.equals(hidden)).toList())
                    .withDismissed(
                        Stream.concat(timeline.dismissed().stream(), Stream.of(hidden)).toList()));
  }
}
