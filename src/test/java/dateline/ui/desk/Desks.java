package dateline.ui.desk;

import dateline.corpus.PublishedDates;
import dateline.ui.InventedCrisis;
import dateline.ui.task.SameThreadRunner;
import java.nio.file.Path;
import java.util.List;

/** Models with the invented timeline open. */
public final class Desks {

  private Desks() {}

  /** A project with the invented timeline, read at once. */
  public static ProjectModel project() {
    var project =
        new ProjectModel(
            (articles, progress) -> InventedCrisis.timeline(),
            new WorkModel(new SameThreadRunner()));
    project.open(List.of(Path.of("dam")), PublishedDates.NONE);
    return project;
  }
}
