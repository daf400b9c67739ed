package dateline.ui.desk;

import dateline.corpus.PublishedDates;
import dateline.merge.Event;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.project.ChangeEventDate;
import dateline.project.Edit;
import dateline.project.HideEvent;
import dateline.project.History;
import dateline.project.Project;
import dateline.project.ProjectFile;
import dateline.project.SetPublished;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Timeline extracted = Timeline.EMPTY;

  public ProjectModel(Extractor extractor, WorkModel work) {
    this.extractor = extractor;
    this.work = work;
  }

  // Properties

  /** The extracted timeline with every edit done to it. */
  public ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  public Timeline timeline() {
    return timeline.get();
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

  public void hide(Event event) {
    edit(HideEvent.of(event, timeline()));
  }

  public void changeDate(Event event, DateRange date) {
    edit(ChangeEventDate.of(event, date, timeline()));
  }

  public void setPublished(String articleId, LocalDate date) {
    edit(new SetPublished(articleId, date));
  }

  private void edit(Edit edit) {
    work.tell("Done: " + edit.name() + ". Ctrl+Z takes it back.");
    moveTo(history().edit(edit));
  }

  public void undo() {
    moveTo(history().undo());
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
    work.start(
        "Reading articles",
        progress -> extractor.extract(next.project(), progress),
        result -> {
          extracted = result;
          history.set(next);
          file.set(nextFile);
          show();
        });
  }

  private void show() {
    timeline.set(history().project().applyTo(extracted));
  }
}
