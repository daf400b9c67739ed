package dateline.ui.dialog;

import dateline.event.Mention;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import dateline.ui.desk.Redated;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

  /** A part of an event. */
  enum Part {
    TITLE,
    DATE
  }

  /**
   * What is right of an event; a correction of nothing where it stays as it is.
   *
   * @param timeline completes names
   * @param first what is asked first
   */
  Optional<Correction> correctionOf(Event event, Timeline timeline, Part first);

  /**
   * Which of some events to do something with.
   *
   * @param does what is done, such as "Merge with"
   * @param about what it is done to
   * @param events the likeliest first
   */
  Optional<Event> otherEvent(String does, String about, List<Event> events);

  /** Which mentions are no longer of an event, but of one of their own; not all of them. */
  Optional<List<Mention>> leaving(Event event, Timeline timeline);

  /** The day an article was published. */
  Optional<LocalDate> publicationOf(Source source);

  /** Whether events may get other dates. */
  boolean mayRedate(List<Redated> events);

  /** Which date to go to. */
  Optional<DateRange> whereTo();

  /** Shows the keys and gestures. */
  void showKeys();
}
