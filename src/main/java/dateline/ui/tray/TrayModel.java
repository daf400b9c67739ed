package dateline.ui.tray;

import dateline.corpus.Problem;
import dateline.event.Undated;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.project.Edit;
import dateline.project.History;
import dateline.ui.desk.Desk;
import dateline.ui.desk.Page;
import dateline.ui.desk.ProjectModel;
import dateline.ui.search.Words;
import dateline.ui.task.Latest;
import dateline.ui.task.TaskRunner;
import dateline.ui.words.Count;
import dateline.ui.words.SourceWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;

/** The list that is open. */
public final class TrayModel {

  /**
   * A list.
   *
   * @param about what the list means, in a sentence
   */
  record Tray(String title, String about, List<Entry> entries) {}

  private final ProjectModel project;
  private final Desk desk;
  private final ObservableStringValue query;
  private final Latest listing;
  private final ReadOnlyObjectWrapper<Optional<Tray>> tray =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param query what a reader searches; it narrows the list of undated mentions
   */
  public TrayModel(
      ProjectModel project, Desk desk, ObservableStringValue query, TaskRunner runner) {
    this.project = project;
    this.desk = desk;
    this.query = query;
    this.listing = new Latest(runner);
    desk.pageProperty().addListener((property, old, now) -> show());
    project.timelineProperty().addListener((property, old, now) -> show());
    query.addListener((property, old, now) -> search());
  }

  // Properties

  /** Empty where no list is open. */
  ReadOnlyObjectProperty<Optional<Tray>> trayProperty() {
    return tray.getReadOnlyProperty();
  }

  // Commands

  void back() {
    desk.back();
  }

  private void search() {
    if (desk.page() instanceof Page.OfUndated) {
      show();
    }
  }

  private void show() {
    var page = desk.page();
    var timeline = project.timeline();
    var words = Words.of(query.get());
    var history = project.history();
    listing.start(progress -> of(page, timeline, history, words), tray::set);
  }

  private Optional<Tray> of(Page page, Timeline timeline, History history, Words words) {
    if (page instanceof Page.OfUndated) {
      return Optional.of(undated(timeline, words));
    }
    if (page instanceof Page.OfProblems) {
      var entries = timeline.problems().stream().map(TrayModel::entry).toList();
      return Optional.of(
          new Tray(
              Count.of(entries.size(), "problem"),
              "What could not be read or used. Everything else is on the timeline.",
              entries));
    }
    if (page instanceof Page.OfCorrections) {
      return Optional.of(corrections(history, timeline));
    }
    if (page instanceof Page.OfArticles) {
      var entries = timeline.sources().stream().map(source -> entry(source, timeline)).toList();
      return Optional.of(
          new Tray(
              Count.of(entries.size(), "article"),
              "What this timeline was made from, and how each date of publication is known.",
              entries));
    }
    return Optional.empty();
  }

  /** The latest first. */
  private Tray corrections(History history, Timeline timeline) {
    var edits = history.project().edits();
    int opened = opened(history);
    var entries =
        IntStream.iterate(edits.size() - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(i -> correction(edits.get(i), i, i >= opened, timeline))
            .toList();
    return new Tray(
        Count.of(entries.size(), "correction"),
        "What was changed, the latest first. Press one to take it back with all that were made"
            + " after it; Ctrl+Y does them again.",
        entries);
  }

  /** How many edits the project was opened with; those cannot be taken back. */
  private static int opened(History history) {
    var first = history;
    while (first.canUndo()) {
      first = first.undo();
    }
    return first.project().edits().size();
  }

  private Entry correction(Edit edit, int place, boolean canUndo, Timeline timeline) {
    boolean applies = timeline.problems().stream().noneMatch(p -> p.file().equals(edit.name()));
    return new Entry(
        edit.name(),
        "",
        Optional.empty(),
        applies ? "" : "No longer applies; see the problems.",
        canUndo ? "Press to go back to before it." : "Made before the project was opened.",
        canUndo ? Optional.of(() -> project.undoTo(place)) : Optional.empty());
  }

  /** Undated mentions follow the search, so that what has no date is found too. */
  private Tray undated(Timeline timeline, Words words) {
    var all = timeline.undated().stream().flatMap(u -> entry(u, timeline).stream()).toList();
    var entries =
        words.isEmpty()
            ? all
            : all.stream().filter(e -> words.areIn(e.text() + "\n" + e.heading())).toList();
    var count = Count.of(all.size(), "undated mention");
    var about = "Reported, but nothing tells on which day. They are not on the timeline.";
    return words.isEmpty()
        ? new Tray(count, about, entries)
        : new Tray(
            entries.size() + " of " + count, about + " Only what the search finds.", entries);
  }

  private Optional<Entry> entry(Undated undated, Timeline timeline) {
    return timeline
        .source(undated.articleId())
        .map(
            source ->
                new Entry(
                    SourceWords.nameOf(source),
                    SourceWords.publishedOf(source),
                    source.article().stated().notice(),
                    SourceWords.oneLine(undated.passage().in(source.article().text())),
                    SourceWords.sentence(undated.reason()),
                    Optional.of(() -> open(undated))));
  }

  private static Entry entry(Problem problem) {
    return new Entry(
        problem.file(), "", Optional.empty(), problem.reason(), problem.advice(), Optional.empty());
  }

  private Entry entry(Source source, Timeline timeline) {
    var id = source.article().id();
    long events =
        timeline.events().stream()
            .filter(event -> event.mentions().stream().anyMatch(m -> m.articleId().equals(id)))
            .count();
    return new Entry(
        SourceWords.nameOf(source),
        SourceWords.publishedOf(source),
        source.article().stated().notice(),
        SourceWords.titleOf(source),
        Count.of((int) events, "event") + "  ·  " + SourceWords.sentence(source.dating().reason()),
        Optional.of(() -> desk.openArticle(id, Optional.empty())));
  }

  private void open(Undated undated) {
    desk.openArticle(undated.articleId(), Optional.of(undated.passage()));
  }
}
