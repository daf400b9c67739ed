package dateline.bench;

import dateline.corpus.PublishedDates;
import dateline.layout.InventedTimeline;
import dateline.layout.LaneMode;
import dateline.layout.Stretch;
import dateline.layout.ViewState;
import dateline.pipeline.Timeline;
import dateline.ui.desk.Desk;
import dateline.ui.desk.ProjectModel;
import dateline.ui.desk.WorkModel;
import dateline.ui.filter.FilterModel;
import dateline.ui.filter.Filtered;
import dateline.ui.search.SearchModel;
import dateline.ui.task.SameThreadRunner;
import dateline.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The steps by which a person moves through a timeline, each a change of the view. */
final class TimelineSteps {

  private static final double NOTCH = 1.25;

  /** As many days as each have a column of cards. */
  private static final double DAYS = 13;

  private static final double MONTH = 31;
  private static final double PIXELS = 24;
  private static final String TYPED = "marten";

  private final TimelineView view = new TimelineView();
  private final Random random = new Random(5);
  private final Timeline timeline;
  private final ProjectModel project;
  private final SearchModel search;
  private Stretch fit = new Stretch(0, 1);

  /** To be made on the JavaFX thread; what goes on behind the window is done at once. */
  TimelineSteps(Timeline timeline, LaneMode lanes) {
    this.timeline = timeline;
    var runner = new SameThreadRunner();
    project = new ProjectModel((opened, progress) -> timeline, new WorkModel(runner));
    var filter = new FilterModel(project, runner);
    search = new SearchModel(project, new Desk(project), filter, runner);
    filter.filteredProperty().addListener((property, old, now) -> show(now));
    view.lanesProperty().set(ViewState.Lanes.by(lanes));
  }

  TimelineView view() {
    return view;
  }

  private void show(Filtered now) {
    view.timelineProperty().set(now.timeline());
    view.hiddenProperty().set(now.hidden());
  }

  /** Shows the timeline as it is first seen; what filters and searches is made ready later. */
  void open() {
    view.timelineProperty().set(timeline);
    fit = view.stretch();
  }

  void fit() {
    view.stretchProperty().set(fit);
  }

  /** The farthest zoom at which cards lie within their days. */
  void days() {
    view.stretchProperty().set(busy(DAYS));
  }

  /** To and fro, a hundred steps each as far out as at first, at a month, and at days. */
  void pan(int step) {
    var level = List.of(fit, busy(MONTH), busy(DAYS)).get(step % 300 / 100);
    var from = step % 100 == 0 ? level : view.stretch();
    double by = (step % 100 < 50 ? PIXELS : -PIXELS) / Frames.WIDTH * from.length();
    view.stretchProperty().set(new Stretch(from.start() + by, from.end() + by));
  }

  /** Notch by notch to an hour of one of the busy days, out again, to one of another. */
  void zoom(int step) {
    int notches = (int) (Math.log(fit.length() * 24) / Math.log(NOTCH));
    int at = step % (2 * notches);
    if (at == 0) {
      fit();
      return;
    }
    var now = view.stretch();
    double about = at == 1 ? busyMoment() : (now.start() + now.end()) / 2;
    double half = now.length() / 2 * (at <= notches ? 1 / NOTCH : NOTCH);
    view.stretchProperty().set(new Stretch(about - half, about + half));
  }

  /** Letter by letter to a word, and back; nothing is shown but what has it. */
  void type(int step) {
    if (project.timeline() != timeline) {
      project.open(List.of(Path.of("invented")), PublishedDates.NONE);
    }
    int letters = TYPED.length();
    int at = step % (2 * letters);
    search.queryProperty().set(TYPED.substring(0, at <= letters ? at : 2 * letters - at));
    search.showOnlyHits();
  }

  private double busyMoment() {
    return InventedTimeline.DENSE.toEpochDay() + random.nextDouble() * InventedTimeline.DENSE_DAYS;
  }

  private static Stretch busy(double length) {
    double start = InventedTimeline.DENSE.toEpochDay() + InventedTimeline.DENSE_DAYS / 2.0;
    return new Stretch(start, start + length);
  }
}
