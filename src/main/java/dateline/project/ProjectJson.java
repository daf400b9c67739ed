package dateline.project;

import dateline.corpus.PublishedDates;
import dateline.corpus.Span;
import dateline.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A project as JSON.
 *
 * @param folder where the project file lies; absolute
 */
record ProjectJson(Path folder) {

  private static final String HIDE = "hide";
  private static final String CHANGE_DATE = "change-date";
  private static final String SET_PUBLISHED = "set-published";

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
    project.edits().forEach(edit -> write(edit, edits.addObject()));
    return node;
  }

  private static void write(Edit edit, ObjectNode node) {
    if (edit instanceof HideEvent hide) {
      node.put("edit", HIDE).put("title", hide.title());
      write(hide.anchors(), node.putArray("passages"));
    } else if (edit instanceof ChangeEventDate change) {
      node.put("edit", CHANGE_DATE).put("title", change.title()).put("date", change.date().edtf());
      write(change.anchors(), node.putArray("passages"));
    } else if (edit instanceof SetPublished set) {
      node.put("edit", SET_PUBLISHED).put("article", set.articleId());
      node.put("date", set.date().toString());
    }
  }

  private static void write(List<Anchor> anchors, ArrayNode nodes) {
    for (var anchor : anchors) {
      nodes
          .addObject()
          .put("article", anchor.articleId())
          .put("start", anchor.passage().start())
          .put("end", anchor.passage().end())
          .put("quote", anchor.quote());
    }
  }

  private String relative(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    boolean sameRoot =
        Optional.ofNullable(absolute.getRoot()).equals(Optional.ofNullable(folder.getRoot()));
    var shown = (sameRoot ? folder.relativize(absolute) : absolute).toString();
    return shown.isEmpty() ? "." : shown.replace('\\', '/');
  }

  Project read(JsonNode node) {
    var paths = paths(node, "articles");
    var published = list(node, "published").stream().map(ProjectJson::readPublished).toList();
    var edits = list(node, "edits").stream().map(ProjectJson::readEdit).toList();
    return new Project(paths, new PublishedDates(published, paths(node, "tables")), edits);
  }

  private List<Path> paths(JsonNode node, String name) {
    return list(node, name).stream().map(n -> absolute(n.stringValue())).toList();
  }

  private Path absolute(String path) {
    return folder.resolve(path).normalize();
  }

  private static List<JsonNode> list(JsonNode node, String name) {
    return List.copyOf(node.required(name).values());
  }

  private static PublishedDates.Entry readPublished(JsonNode node) {
    return new PublishedDates.Entry(text(node, "article"), day(node), "project file", false);
  }

  private static Edit readEdit(JsonNode node) {
    var edit = text(node, "edit");
    return switch (edit) {
      case HIDE -> new HideEvent(text(node, "title"), readAnchors(node));
      case CHANGE_DATE ->
          new ChangeEventDate(
              text(node, "title"), readAnchors(node), DateRange.parse(text(node, "date")));
      case SET_PUBLISHED -> new SetPublished(text(node, "article"), day(node));
      default -> throw new IllegalArgumentException("unknown edit " + edit);
    };
  }

  private static List<Anchor> readAnchors(JsonNode node) {
    return list(node, "passages").stream().map(ProjectJson::readAnchor).toList();
  }

  private static Anchor readAnchor(JsonNode node) {
    var passage = new Span(number(node, "start"), number(node, "end"));
    return new Anchor(text(node, "article"), passage, text(node, "quote"));
  }

  private static LocalDate day(JsonNode node) {
    return LocalDate.parse(text(node, "date"));
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  private static int number(JsonNode node, String name) {
    return node.required(name).intValue();
  }
}
