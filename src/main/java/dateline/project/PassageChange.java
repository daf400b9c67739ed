package dateline.project;

import dateline.pipeline.Timeline;

/** What a person may do with a passage. */
public sealed interface PassageChange permits MakeEvent, Annotate {

  /**
   * What it does, for the undo menu.
   *
   * @param words the beginning of the passage
   */
  String name(String words);

  /** The timeline with this done to a passage. */
  Timeline applyTo(Timeline timeline, Anchor.Place place);
}
