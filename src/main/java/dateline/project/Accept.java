package dateline.project;

import dateline.pipeline.Timeline;
import java.util.Optional;

/** Marks an event as checked by a person and found right. */
public record Accept() implements EventChange {

  @Override
  public String name(String title) {
    return "Accept “" + title + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    return event
        .in(timeline)
        .map(e -> Rewriting.of(timeline).review(e, e.review().asChecked()).timeline());
  }
}
