package dateline.project;

import dateline.corpus.PublishedDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A project as JSON.
 *
 * @param folder where the project file lies; absolute
 */
record ProjectJson(Path folder) {

  ObjectNode write(Project project) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("format", ProjectFile.FORMAT).put("version", ProjectFile.VERSION);
    var articles = node.putArray("articles");
    project.paths().forEach(path -> articles.add(relative(path)));
    var published = node.putArray("published");
    for (var entry : project.given().entries()) {
      published.addObject().put("article", entry.id()).put("date", entry.date().toString());
    }
    var tables = node.putArray("tables");
    project.given().tables().forEach(table -> tables.add(relative(table)));
    var edits = node.putArray("edits");
    project.edits().forEach(edit -> EditWriter.write(edit, edits.addObject()));
    return node;
  }

  private String relative(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    boolean sameRoot =
        Optional.ofNullable(absolute.getRoot()).equals(Optional.ofNullable(folder.getRoot()));
    var shown = (sameRoot ? folder.relativize(absolute) : absolute).toString();
    return shown.isEmpty() ? "." : shown.replace('\\', '/');
  }

  /**
   * @throws Field.WrongException if it is no project
   */
  Project read(Field document) {
    var published =
        document.get("published").list().stream().map(ProjectJson::readPublished).toList();
    var dates = new PublishedDates(published, paths(document.get("tables")));
    var edits = document.get("edits").list().stream().map(EditReader::read).toList();
    return new Project(paths(document.get("articles")), dates, edits);
  }

  private List<Path> paths(Field field) {
    return field.list().stream()
        .map(path -> path.as("a path", text -> folder.resolve(text).normalize()))
        .toList();
  }

  private static PublishedDates.Entry readPublished(Field field) {
    var day = field.get("date").as("a day", LocalDate::parse);
    return new PublishedDates.Entry(field.get("article").text(), day, "project file", false);
  }
}
