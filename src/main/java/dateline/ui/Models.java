package dateline.ui;

import dateline.ui.article.ArticleModel;
import dateline.ui.desk.Desk;
import dateline.ui.desk.ProjectModel;
import dateline.ui.desk.WorkModel;
import dateline.ui.event.EventModel;
import dateline.ui.filter.FilterModel;
import dateline.ui.review.ReviewModel;
import dateline.ui.search.SearchModel;
import dateline.ui.table.TableModel;
import dateline.ui.task.TaskRunner;
import dateline.ui.tray.TrayModel;

/**
 * The state of the window, one model per pane.
 *
 * @param work what is under way
 * @param project what is open
 * @param desk what is looked at
 * @param filter what of it is shown
 * @param runner does what takes long
 */
record Models(
    WorkModel work,
    ProjectModel project,
    Desk desk,
    FilterModel filter,
    SearchModel search,
    TableModel table,
    EventModel event,
    ArticleModel article,
    TrayModel tray,
    ReviewModel review,
    TaskRunner runner) {

  /** A window without a project. */
  static Models of(ProjectModel.Extractor extractor, TaskRunner runner) {
    var work = new WorkModel(runner);
    var project = new ProjectModel(extractor, work);
    var desk = new Desk(project);
    var filter = new FilterModel(project, runner);
    var search = new SearchModel(project, desk, filter, runner);
    return new Models(
        work,
        project,
        desk,
        filter,
        search,
        new TableModel(filter.filteredProperty(), search.foundProperty(), desk, runner),
        new EventModel(project, desk, filter),
        new ArticleModel(project, desk),
        new TrayModel(project, desk, search.queryProperty(), runner),
        new ReviewModel(project, desk, runner),
        runner);
  }
}
