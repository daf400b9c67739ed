package dateline.cli;

import dateline.corpus.PublishedDates;
import java.nio.file.Path;
import java.util.List;

/** Opens the program's window. */
@FunctionalInterface
public interface Window {

  /**
   * Shows articles or a project and returns when the window is closed.
   *
   * @param paths files and folders of articles, or one project file
   * @param dates publication dates given with them
   */
  void open(List<Path> paths, PublishedDates dates);
}
