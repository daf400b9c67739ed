package dateline.project;

import dateline.pipeline.Timeline;
import java.util.Optional;

/** What a person may do to an event. */
public sealed interface EventChange permits Accept, Hide, Correct, Merge, Move, Annotate {

  /**
   * What it does, for the undo menu.
   *
   * @param title of the event, before
   */
  String name(String title);

  /** The timeline with this done to an event; empty where the event, or part of it, is gone. */
  Optional<Timeline> applyTo(Timeline timeline, EventRef event);
}
