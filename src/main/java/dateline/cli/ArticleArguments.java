package dateline.cli;

import dateline.corpus.DatesTable;
import dateline.corpus.Problem;
import dateline.corpus.PublishedDates;
import dateline.corpus.PublishedDates.Entry;
import dateline.corpus.StatedDate;
import dateline.project.Edit;
import dateline.project.Project;
import dateline.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes, and what they and the paths amount to. */
final class ArticleArguments {

  @Option(
      names = "--published",
      paramLabel = "ID=DATE",
      converter = PublishedConverter.class,
      description =
          "When an article was published, such as 004=2022-01-07. ID is an article's id or the"
              + " beginning of it. May be given several times.")
  private List<Entry> published = List.of();

  @Option(
      names = "--dates",
      paramLabel = "FILE.tsv",
      description = "A table of publication dates: a line an article, its id, a tab, its date.")
  private List<Path> tables = List.of();

  /**
   * The articles to read and what was done to them.
   *
   * @param problems lines of tables that could not be used
   */
  record Request(Project project, List<Problem> problems) {}

  /** Paths and options as one project; the edits of project files among the paths are kept. */
  Request request(List<Path> given) throws IOException {
    var problems = new ArrayList<Problem>();
    var dates = PublishedDates.NONE;
    var paths = new ArrayList<Path>();
    var edits = new ArrayList<Edit>();
    for (var path : given) {
      if (ProjectFile.isProject(path)) {
        var project = ProjectFile.read(path);
        paths.addAll(project.paths());
        dates = dates.and(project.given());
        edits.addAll(project.edits());
      } else {
        paths.add(path);
      }
    }
    return new Request(new Project(paths, dates.and(dates(problems)), edits), problems);
  }

  /** The dates that the options give, those of {@code --published} last. */
  PublishedDates dates(List<Problem> problems) throws IOException {
    var dates = PublishedDates.NONE;
    for (var table : tables) {
      var read = DatesTable.read(table);
      dates = dates.and(read.dates());
      problems.addAll(read.problems());
    }
    return dates.and(new PublishedDates(published, List.of()));
  }

  /** Reads {@code ID=DATE}. */
  static final class PublishedConverter implements ITypeConverter<Entry> {

    @Override
    public Entry convert(String value) {
      int equals = value.lastIndexOf('=');
      if (equals <= 0) {
        throw new TypeConversionException("“" + value + "” is not ID=DATE");
      }
      try {
        var date = StatedDate.parse(value.substring(equals + 1));
        return new Entry(value.substring(0, equals), date, "given with --published", true);
      } catch (DateTimeException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
