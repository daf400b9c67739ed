package dateline.project;

import dateline.corpus.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes {@code NAME.dateline}: JSON with the paths of the articles, relative to the file
 * where they can be, and the edits. It holds no text but the quotes that edits stand on.
 */
public final class ProjectFile {

  /** How the name of a project file ends. */
  public static final String ENDING = ".dateline";

  static final String FORMAT = "dateline.project";
  static final int VERSION = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ProjectFile() {}

  /** Whether a path has the name of a project file. */
  public static boolean isProject(Path path) {
    var name = path.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Writes the project whole or, where that fails, leaves the file as it was. */
  public static void write(Path file, Project project) throws IOException {
    var content = JSON.writeValueAsBytes(new ProjectJson(folderOf(file)).write(project));
    AtomicFile.write(file, out -> out.write(content));
  }

  /**
   * Reads a project; the file stays as it is.
   *
   * @throws ProjectFileException if it is no project, is damaged, or was written by a newer version
   */
  public static Project read(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var document = parse(file, bytes);
    if (!document.path("format").asString("").equals(FORMAT)) {
      throw unusable(file, "This is no Dateline project.", "Choose a file that Dateline saved.");
    }
    if (document.path("version").asInt(VERSION) > VERSION) {
      throw unusable(
          file,
          "A newer version of Dateline saved this project.",
          "Open it with that version, or update this one; the file was left untouched.");
    }
    try {
      return new ProjectJson(folderOf(file)).read(Field.of(document));
    } catch (Field.WrongException e) {
      throw damaged(file, lineOf(e.at(), bytes), e.getMessage() + ".", e);
    }
  }

  private static JsonNode parse(Path file, byte[] bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw damaged(file, line, "this is no JSON: " + firstLine(e.getOriginalMessage()) + ".", e);
    }
  }

  /** The line on which a value begins, from 1. */
  private static int lineOf(JsonPointer at, byte[] bytes) {
    try (var parser = JSON.createParser(bytes)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().equals(at)) {
          return parser.currentTokenLocation().getLineNr();
        }
      }
    }
    return 1;
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private static ProjectFileException damaged(Path file, int line, String what, Exception cause) {
    var problem =
        new Problem(
            file.toString(),
            "The project file is damaged: line " + line + ": " + what,
            "Correct that line in a text editor, or restore the file from a copy; it was left"
                + " untouched.");
    return new ProjectFileException(problem, cause);
  }

  private static ProjectFileException unusable(Path file, String reason, String advice) {
    return new ProjectFileException(new Problem(file.toString(), reason, advice), null);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("unknown error");
  }
}
