package dateline.project;

import static java.util.Objects.requireNonNull;

import dateline.merge.Correction;
import dateline.pipeline.Timeline;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Says what an event is. What each article supports stays as it is.
 *
 * @param correction what a person says is right
 */
public record Correct(Correction correction) implements EventChange {

  public Correct {
    requireNonNull(correction, "correction");
  }

  @Override
  public String name(String title) {
    var what = new ArrayList<String>();
    correction.title().ifPresent(x -> what.add("title"));
    correction.date().ifPresent(x -> what.add("date"));
    correction.kind().ifPresent(x -> what.add("kind"));
    correction.actors().ifPresent(x -> what.add("actors"));
    correction.places().ifPresent(x -> what.add("places"));
    return "Change " + String.join(", ", what) + " of “" + title + "”";
  }

  @Override
  public Optional<Timeline> applyTo(Timeline timeline, EventRef event) {
    return event
        .in(timeline)
        .map(e -> Rewriting.of(timeline).review(e, e.review().with(correction)).timeline());
  }
}
