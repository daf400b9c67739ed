package dateline.ui.desk;

import dateline.corpus.Span;
import dateline.merge.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a reader has before them: the event selected, and the page beside the timeline. */
public final class Desk {

  private final ProjectModel project;
  private final ReadOnlyObjectWrapper<Optional<Event>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.OfEvent());
  private final Deque<Page> before = new ArrayDeque<>();
  private Optional<String> wanted = Optional.empty();

  public Desk(ProjectModel project) {
    this.project = project;
    project.timelineProperty().addListener((property, old, now) -> findAgain());
  }

  // Properties

  public ReadOnlyObjectProperty<Optional<Event>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public Optional<Event> selected() {
    return selected.get();
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public Page page() {
    return page.get();
  }

  // Commands

  /** Selects an event and shows its sources; nothing happens where there is no such event. */
  public void select(String eventId) {
    var event = project.timeline().event(eventId);
    if (event.isPresent()) {
      wanted = Optional.of(eventId);
      selected.set(event);
      turnTo(new Page.OfEvent());
    }
  }

  /** Shows an event to be checked, or that there is none left. */
  public void review(Optional<String> eventId) {
    wanted = eventId;
    turnTo(new Page.OfReview());
    selected.set(eventId.flatMap(project.timeline()::event));
  }

  /** Shows the event that is selected, and no more to be checked. */
  public void endReview() {
    turnTo(new Page.OfEvent());
  }

  /** Selects nothing. */
  public void deselect() {
    wanted = Optional.empty();
    selected.set(Optional.empty());
    turnTo(new Page.OfEvent());
  }

  /** Shows a whole article, from a passage on where one is given. */
  public void openArticle(String articleId, Optional<Span> at) {
    before.push(page());
    page.set(new Page.OfArticle(articleId, at));
  }

  public void showUndated() {
    turnTo(new Page.OfUndated());
  }

  public void showProblems() {
    turnTo(new Page.OfProblems());
  }

  public void showCorrections() {
    turnTo(new Page.OfCorrections());
  }

  public void showArticles() {
    turnTo(new Page.OfArticles());
  }

  /** Shows what was there before the article or the list; the event where nothing was. */
  public void back() {
    page.set(before.isEmpty() ? new Page.OfEvent() : before.pop());
  }

  private void turnTo(Page next) {
    before.clear();
    page.set(next);
  }

  /** An event that is not known on one day is selected again on another one on which it is. */
  private void findAgain() {
    selected.set(wanted.flatMap(project.timeline()::event));
    if (page() instanceof Page.OfArticle article
        && project.timeline().source(article.articleId()).isEmpty()) {
      turnTo(new Page.OfEvent());
    }
  }
}
