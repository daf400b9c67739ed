package dateline.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Metadata as somebody wrote it, in front matter or a file beside the article.
 *
 * @param stated what it states
 * @param complaints what in it could not be used
 */
record Metadata(Stated stated, List<Complaint> complaints) {

  Metadata {
    complaints = List.copyOf(complaints);
  }

  /** Something that is wrong with metadata, and what to do about it. */
  record Complaint(String reason, String advice) {}

  static final Metadata NONE = new Metadata(Stated.NOTHING, List.of());

  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Reads {@code NAME.meta.json}. */
  static Metadata ofJson(String json, String where) {
    return of(JSON, json, where, "Correct the JSON in it, or delete the file.");
  }

  /** Reads the front matter of an article. */
  static Metadata ofYaml(String yaml, String where) {
    return of(
        YAML,
        yaml,
        where,
        "Correct the lines between the hyphens; each is a name, a colon, a value.");
  }

  private static Metadata of(ObjectMapper mapper, String content, String where, String advice) {
    try {
      var node = mapper.readTree(content);
      if (node.isObject()) {
        return new Reading(node, where).read();
      }
      return broken(where + " has no names and values.", advice);
    } catch (JacksonException e) {
      var reason = e.getOriginalMessage().lines().findFirst().orElse("unknown error");
      var at =
          Optional.ofNullable(e.getLocation()).map(l -> " at line " + l.getLineNr()).orElse("");
      return broken("%s cannot be read%s: %s.".formatted(where, at, reason), advice);
    }
  }

  private static Metadata broken(String reason, String advice) {
    return new Metadata(Stated.NOTHING, List.of(new Complaint(reason, advice)));
  }

  /** This metadata, and from another what this does not say. */
  Metadata orElse(Metadata other) {
    var more = other.stated;
    var merged =
        new Stated(
            stated.title().or(more::title),
            stated.publisher().or(more::publisher),
            stated.published().or(more::published),
            stated.authors().isEmpty() ? more.authors() : stated.authors(),
            stated.notice().or(more::notice));
    var all = Stream.concat(complaints.stream(), other.complaints.stream()).toList();
    return new Metadata(merged, all);
  }

  private record Reading(JsonNode node, String where) {

    Metadata read() {
      var complaints = new ArrayList<Complaint>();
      var published = text("published").or(() -> text("date")).flatMap(t -> day(t, complaints));
      return new Metadata(
          new Stated(given("title"), given("publisher"), published, authors(), text("note")),
          complaints);
    }

    private Optional<Given<LocalDate>> day(String text, List<Complaint> complaints) {
      try {
        return Optional.of(statedHere(StatedDate.parse(text)));
      } catch (DateTimeException e) {
        complaints.add(
            new Complaint(
                "The publication date in " + where + " cannot be used: " + e.getMessage() + ".",
                "Write it as year-month-day, such as 2022-01-06."));
        return Optional.empty();
      }
    }

    private <T> Given<T> statedHere(T value) {
      return new Given<>(value, Given.Source.METADATA, "stated in " + where);
    }

    private Optional<Given<String>> given(String name) {
      return text(name).map(this::statedHere);
    }

    private List<String> authors() {
      var authors = node.has("authors") ? node.get("authors") : node.path("author");
      return authors.isArray()
          ? authors.valueStream().flatMap(n -> text(n).stream()).toList()
          : text(authors).stream().toList();
    }

    private Optional<String> text(String name) {
      return text(node.path(name));
    }

    private static Optional<String> text(JsonNode value) {
      return Optional.of(value)
          .filter(JsonNode::isValueNode)
          .map(n -> n.asString("").strip())
          .filter(t -> !t.isEmpty());
    }
  }
}
