package dateline.ui.dialog;

import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Questions to the person at the window. An empty answer means never mind. */
public interface Prompts {

  /** What to do with unsaved changes. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Which folder of articles to open. */
  Optional<Path> folder();

  /** Which project to open. */
  Optional<Path> project();

  /**
   * Where to save the project.
   *
   * @param name the file name to suggest
   */
  Optional<Path> saveAs(String name);

  /** Whether to save a project before it is closed. */
  Unsaved saveFirst(String name);

  /** The right date of an event. */
  Optional<DateRange> dateOf(Event event);

  /** The day an article was published. */
  Optional<LocalDate> publicationOf(Source source);

  /** Which date to go to. */
  Optional<DateRange> whereTo();

  /** Shows the keys and gestures. */
  void showKeys();
}
