package dateline.ui;

import dateline.event.Mention;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.DateRange;
import dateline.ui.desk.Redated;
import dateline.ui.dialog.Prompts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers what the window asks, as a test has laid down. */
final class Answers implements Prompts {

  Optional<Path> path = Optional.empty();
  Optional<DateRange> date = Optional.empty();
  Optional<Correction> correction = Optional.empty();
  Optional<LocalDate> publication = Optional.empty();
  Unsaved unsaved = Unsaved.CANCEL;
  Optional<String> other = Optional.empty();
  List<Event> offered = List.of();
  Predicate<Mention> leaving = mention -> false;
  List<Redated> redated = List.of();
  boolean mayRedate;
  int askedToSave;
  int shownKeys;

  @Override
  public Optional<Path> folder() {
    return path;
  }

  @Override
  public Optional<Path> project() {
    return path;
  }

  @Override
  public Optional<Path> saveAs(String name) {
    return path;
  }

  @Override
  public Unsaved saveFirst(String name) {
    askedToSave++;
    return unsaved;
  }

  @Override
  public Optional<Correction> correctionOf(Event event, Timeline timeline, Part first) {
    return correction;
  }

  @Override
  public Optional<Event> otherEvent(String does, String about, List<Event> events) {
    offered = events;
    return events.stream().filter(e -> other.equals(Optional.of(e.id()))).findFirst();
  }

  @Override
  public Optional<List<Mention>> leaving(Event event, Timeline timeline) {
    return Optional.of(event.mentions().stream().filter(leaving).toList());
  }

  @Override
  public Optional<LocalDate> publicationOf(Source source) {
    return publication;
  }

  @Override
  public boolean mayRedate(List<Redated> events) {
    redated = events;
    return mayRedate;
  }

  @Override
  public Optional<DateRange> whereTo() {
    return date;
  }

  @Override
  public void showKeys() {
    shownKeys++;
  }
}
