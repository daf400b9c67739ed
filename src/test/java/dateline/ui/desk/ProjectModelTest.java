package dateline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.PublishedDates;
import dateline.merge.Correction;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.pipeline.Progress;
import dateline.pipeline.Timeline;
import dateline.project.Project;
import dateline.time.DateRange;
import dateline.ui.InventedCrisis;
import dateline.ui.desk.WorkModel.News;
import dateline.ui.task.Job;
import dateline.ui.task.SameThreadRunner;
import dateline.ui.task.TaskListener;
import dateline.ui.task.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectModelTest {

  private final List<Project> extracted = new ArrayList<>();
  private final WorkModel work = new WorkModel(new SameThreadRunner());
  private final ProjectModel project = new ProjectModel(this::extract, work);

  private Timeline extract(Project articles, Progress progress) {
    extracted.add(articles);
    return InventedCrisis.timeline();
  }

  private void openDam() {
    project.open(List.of(Path.of("dam")), PublishedDates.NONE);
  }

  private Event breach() {
    return project.timeline().event("breach").orElseThrow();
  }

  @Test
  void openingShowsTheTimelineAndHasNothingToSaveOrUndo() {
    openDam();

    assertThat(project.timeline()).isEqualTo(InventedCrisis.timeline());
    assertThat(project.history().isSaved()).isTrue();
    assertThat(project.history().canUndo()).isFalse();
    assertThat(work.isBusy()).isFalse();
  }

  @Test
  void aHiddenEventIsGoneUntilItIsUndone() {
    openDam();

    project.hide(breach());
    assertThat(project.timeline().event("breach")).isEmpty();
    assertThat(project.history().undoName()).contains("Hide “Lorrin dam breaks”");

    project.undo();
    assertThat(project.timeline().event("breach")).isPresent();

    project.redo();
    assertThat(project.timeline().event("breach")).isEmpty();
  }

  @Test
  void aChangedDateMovesTheEventWithoutReadingAgain() {
    openDam();

    project.correct(breach(), Correction.NONE.date(DateRange.parse("2031-03-02")));

    assertThat(breach().date().range().edtf()).isEqualTo("2031-03-02");
    assertThat(extracted).hasSize(1);
  }

  @Test
  void aPublicationDateReadsTheArticlesAgain() {
    openDam();

    project.setPublished("herald", LocalDate.of(2031, 3, 9), redated -> true);

    assertThat(extracted).hasSize(2);
    assertThat(extracted.get(1).published().entries())
        .extracting(PublishedDates.Entry::id)
        .containsExactly("herald");
    project.undo();
    assertThat(extracted).hasSize(3);
  }

  @Test
  void aCancelledStepChangesNothing() {
    var cancelling = new Cancelling();
    var model =
        new ProjectModel((p, progress) -> InventedCrisis.timeline(), new WorkModel(cancelling));
    model.open(List.of(Path.of("dam")), PublishedDates.NONE);
    cancelling.on = true;

    model.setPublished("herald", LocalDate.of(2031, 3, 9), redated -> true);

    assertThat(model.history().canUndo()).isFalse();
    assertThat(model.timeline()).isEqualTo(InventedCrisis.timeline());
  }

  @Test
  void aFailureIsToldAndLeavesTheTimeline() {
    var failing =
        new ProjectModel(
            (articles, progress) -> {
              throw new IOException("disk on fire");
            },
            work);

    failing.open(List.of(Path.of("dam")), PublishedDates.NONE);

    assertThat(work.newsProperty().get())
        .hasValue(new News("That did not work: disk on fire", true));
    assertThat(failing.timeline()).isEqualTo(Timeline.EMPTY);
  }

  @Test
  void aSavedProjectOpensWithItsEdits(@TempDir Path folder) {
    var file = folder.resolve("dam.dateline");
    openDam();
    project.hide(breach());
    project.save(file, () -> {});
    assertThat(project.history().isSaved()).isTrue();
    project.undo();
    assertThat(project.history().isSaved()).isFalse();

    project.open(List.of(file), PublishedDates.NONE);

    assertThat(project.timeline().event("breach")).isEmpty();
    assertThat(project.file()).contains(file);
    assertThat(project.history().isSaved()).isTrue();
  }

  @Test
  void aDamagedProjectFileIsToldWithAdvice(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("broken.dateline"), "{");

    project.open(List.of(file), PublishedDates.NONE);

    assertThat(work.newsProperty().get().orElseThrow().bad()).isTrue();
    assertThat(work.newsProperty().get().orElseThrow().text()).contains("damaged");
  }

  /** Cancels every job, from when it is switched on. */
  private static final class Cancelling implements TaskRunner {

    private boolean on;

    @Override
    public <T> Running start(Job<T> job, TaskListener<T> listener) {
      Job<T> cancelled =
          progress -> {
            throw new CancellationException();
          };
      return new SameThreadRunner().start(on ? cancelled : job, listener);
    }
  }

  @Test
  void whatHangsOnAPublicationDateIsShownBeforeItIsSet() {
    var model = new ProjectModel(this::laterOnceDated, new WorkModel(new SameThreadRunner()));
    model.open(List.of(Path.of("dam")), PublishedDates.NONE);
    var shown = new ArrayList<Redated>();

    model.setPublished("herald", LocalDate.of(2031, 3, 9), redated -> !shown.addAll(redated));

    assertThat(shown)
        .containsExactly(
            new Redated(
                "Lorrin dam breaks", DateRange.parse("2031-03-04"), DateRange.parse("2031-03-08")));
    assertThat(model.history().canUndo()).isFalse();
    assertThat(model.timeline().event("breach").orElseThrow().date().range().edtf())
        .isEqualTo("2031-03-04");
    model.setPublished("herald", LocalDate.of(2031, 3, 9), redated -> true);
    assertThat(model.timeline().event("breach").orElseThrow().date().range().edtf())
        .isEqualTo("2031-03-08");
    assertThat(model.history().undoName()).contains("Set publication date of “herald”");
  }

  private Timeline laterOnceDated(Project project, Progress progress) {
    var timeline = InventedCrisis.timeline();
    var later = new EventDate(DateRange.parse("2031-03-08"), "Counted from there.");
    return project.published().entries().isEmpty()
        ? timeline
        : timeline.withEvents(
            timeline.events().stream()
                .map(event -> event.id().equals("breach") ? event.with(later) : event)
                .toList());
  }
}
