package dateline.ui.desk;

import dateline.corpus.PublishedDates;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.project.ArticleEdit;
import dateline.project.Correct;
import dateline.project.Edit;
import dateline.project.EventChange;
import dateline.project.EventEdit;
import dateline.project.Hide;
import dateline.project.History;
import dateline.project.Project;
import dateline.project.ProjectFile;
import dateline.project.Replay;
import dateline.project.SetPublished;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The project in the window: what was extracted, what a person did to it, and the work under way. A
 * step that needs a new extraction takes effect when that is done; cancelled, it leaves everything
 * as it was.
 */
public final class ProjectModel {

  /** Reads the articles of a project; edits are not yet done to the result. */
  @FunctionalInterface
  public interface Extractor {
    Timeline extract(Project project, Progress progress) throws Exception;
  }

  private static final Project NOTHING = Project.of(List.of(), PublishedDates.NONE);

  private final Extractor extractor;
  private final WorkModel work;
  private final ReadOnlyObjectWrapper<History> history =
      new ReadOnlyObjectWrapper<>(History.of(NOTHING));
  private final ReportedModel reported;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Replay edits = new Replay(Timeline.EMPTY);
  private Timeline whole = Timeline.EMPTY;

  public ProjectModel(Extractor extractor, WorkModel work) {
    this.extractor = extractor;
    this.work = work;
    this.reported = new ReportedModel(work.questions());
  }

  // Properties

  /**
   * The extracted timeline with every edit done to it, as it was reported by the day that is looked
   * at.
   */
  public ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return reported.timelineProperty();
  }

  public Timeline timeline() {
    return timelineProperty().get();
  }

  /** The day by whose end the timeline is told. */
  public ReportedModel reported() {
    return reported;
  }

  /** An event as all articles tell it; empty where it has been hidden. */
  public Optional<Event> whole(Event event) {
    return whole.event(event.id());
  }

  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public History history() {
    return history.get();
  }

  /** The project file; empty where the project was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  public Optional<Path> file() {
    return file.get();
  }

  // Commands

  /**
   * Reads articles; a single project file is opened as such.
   *
   * @param dates publication dates given with them
   */
  public void open(List<Path> paths, PublishedDates dates) {
    if (paths.size() == 1 && ProjectFile.isProject(paths.get(0))) {
      openProject(paths.get(0));
    } else {
      extract(History.of(Project.of(paths, dates)), Optional.empty());
    }
  }

  /** Opens a project file and reads its articles. */
  public void openProject(Path projectFile) {
    work.start(
        "Opening " + projectFile.getFileName(),
        progress -> ProjectFile.read(projectFile),
        project -> extract(History.of(project), Optional.of(projectFile)));
  }

  /**
   * Writes the project to a file; edits made meanwhile count as not saved.
   *
   * @param andThen what to do once it is written
   */
  public void save(Path projectFile, Runnable andThen) {
    var saving = history();
    work.startBeside(
        progress -> {
          ProjectFile.write(projectFile, saving.project());
          return projectFile;
        },
        written -> {
          file.set(Optional.of(written));
          if (history() == saving) {
            history.set(saving.saved());
          }
          work.tell("Saved as " + written.getFileName());
          andThen.run();
        });
  }

  /** Takes an event off the timeline, whatever was known of it on the day that is looked at. */
  public void hide(Event event) {
    change(event, new Hide());
  }

  /** Says what is right of an event; nothing happens where nothing is. */
  public void correct(Event event, Correction right) {
    if (!right.equals(Correction.NONE)) {
      change(event, new Correct(right));
    }
  }

  /**
   * Says when an article was published, if that is still wanted when it is known what hangs on it.
   *
   * @param isWanted whether these events may get other dates; not asked where there is none
   */
  public void setPublished(String articleId, LocalDate date, Predicate<List<Redated>> isWanted) {
    var next = history().edit(new ArticleEdit(articleId, new SetPublished(date)));
    read(
        next,
        result -> {
          var replay = new Replay(result);
          var redated = Redated.between(whole, replay.of(next.project()));
          if (redated.isEmpty() || isWanted.test(redated)) {
            take(next, file.get(), replay);
          }
        });
  }

  /** Changes an event, whatever was known of it on the day that is looked at. */
  public void change(Event event, EventChange change) {
    whole(event).ifPresent(e -> edit(EventEdit.of(e, change, whole)));
  }

  /**
   * The timeline that all articles give, with every edit done to it; edits are made on this one.
   */
  public Timeline whole() {
    return whole;
  }

  /** Does an edit that was made on {@link #whole()}. */
  public void edit(Edit edit) {
    work.tell("Done: " + edit.name() + ". Ctrl+Z takes it back.");
    moveTo(history().edit(edit));
  }

  public void undo() {
    moveTo(history().undo());
  }

  /**
   * Takes back the latest edits.
   *
   * @param edits how many stay; those that the project was opened with stay in any case
   */
  public void undoTo(int edits) {
    var next = history();
    while (next.canUndo() && next.project().edits().size() > edits) {
      next = next.undo();
    }
    moveTo(next);
  }

  public void redo() {
    moveTo(history().redo());
  }

  private void moveTo(History next) {
    if (next.project().published().equals(history().project().published())) {
      history.set(next);
      show();
    } else {
      extract(next, file.get());
    }
  }

  private void extract(History next, Optional<Path> nextFile) {
    read(next, result -> take(next, nextFile, new Replay(result)));
  }

  private void read(History next, Consumer<Timeline> use) {
    work.start("Reading articles", progress -> extractor.extract(next.project(), progress), use);
  }

  private void take(History next, Optional<Path> nextFile, Replay replay) {
    edits = replay;
    file.set(nextFile);
    history.set(next);
    show();
  }

  private void show() {
    whole = edits.of(history().project());
    boolean isOpened = !history().canUndo() && !history().canRedo();
    reported.show(whole, !isOpened);
  }
}
