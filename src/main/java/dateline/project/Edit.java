package dateline.project;

import dateline.pipeline.Timeline;
import java.util.Optional;

/**
 * One thing a person did to a timeline. A value: it says what is wanted, and is applied anew to
 * every extraction.
 */
public sealed interface Edit permits EventEdit, PassageEdit, ArticleEdit {

  /** What it does, for the undo menu and lists of edits, such as {@code Hide “Bridge closed”}. */
  String name();

  /** The timeline with this edit done to it; empty where what it was made on is gone. */
  Optional<Timeline> applyTo(Timeline timeline);
}
