package dateline.ui.review;

import dateline.merge.Event;
import dateline.pipeline.Timeline;
import dateline.project.Accept;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Page;
import dateline.ui.desk.ProjectModel;
import dateline.ui.task.Latest;
import dateline.ui.task.TaskRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Goes from one unchecked event to the next, the least sure first. */
public final class ReviewModel {

  private final ProjectModel project;
  private final Desk desk;
  private final Latest sorting;
  private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.NONE);

  public ReviewModel(ProjectModel project, Desk desk, TaskRunner runner) {
    this.project = project;
    this.desk = desk;
    sorting = new Latest(runner);
    project.timelineProperty().addListener((property, old, now) -> sort(now));
    sort(project.timeline());
  }

  // Properties

  ReadOnlyObjectProperty<Queue> queueProperty() {
    return queue.getReadOnlyProperty();
  }

  // Commands

  /** Begins with the event that is the least sure. */
  public void open() {
    desk.review(queue.get().after(Optional.empty()));
  }

  /** Leaves the event for later. */
  void next() {
    goOnFrom(reviewed());
  }

  /** Says that the event is right. */
  void accept() {
    reviewed()
        .ifPresent(
            event -> {
              goOnFrom(Optional.of(event));
              project.change(event, new Accept());
            });
  }

  /** Takes the event off the timeline. */
  void dismiss() {
    reviewed()
        .ifPresent(
            event -> {
              goOnFrom(Optional.of(event));
              project.hide(event);
            });
  }

  /** Has the event put right, and goes on if it was. */
  void correct(Runnable ask) {
    var before = reviewed();
    ask.run();
    boolean isDone = before.flatMap(project::whole).filter(Event::checked).isPresent();
    if (isDone && reviewed().map(Event::id).equals(before.map(Event::id))) {
      goOnFrom(before);
    }
  }

  void close() {
    desk.endReview();
  }

  private Optional<Event> reviewed() {
    return desk.page() instanceof Page.OfReview ? desk.selected() : Optional.empty();
  }

  private void goOnFrom(Optional<Event> event) {
    desk.review(queue.get().after(event.map(Event::id)));
  }

  private void sort(Timeline timeline) {
    sorting.start(progress -> Queue.of(timeline), this::take);
  }

  /** An answer that is taken back brings its event back. */
  private void take(Queue now) {
    var back = now.backSince(queue.get());
    queue.set(now);
    if (desk.page() instanceof Page.OfReview && back.isPresent()) {
      desk.review(back);
    }
  }
}
