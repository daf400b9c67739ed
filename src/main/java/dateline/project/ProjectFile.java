package dateline.project;

import dateline.corpus.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
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
  static final int VERSION = 1;

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
   * Reads a project.
   *
   * @throws ProjectFileException if it is no project, is damaged, or was written by a newer version
   */
  public static Project read(Path file) throws IOException {
    var node = parse(file);
    if (!node.path("format").asString("").equals(FORMAT)) {
      throw unusable(file, "This is no Dateline project.", "Choose a file that Dateline saved.");
    }
    if (node.path("version").asInt(VERSION) > VERSION) {
      throw unusable(
          file,
          "A newer version of Dateline saved this project.",
          "Open it with that version, or update this one; the file was left untouched.");
    }
    try {
      return new ProjectJson(folderOf(file)).read(node);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw damaged(file, e);
    }
  }

  private static JsonNode parse(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw damaged(file, e);
    }
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private static ProjectFileException damaged(Path file, Exception cause) {
    var problem =
        new Problem(
            file.toString(),
            "The project file is damaged: " + firstLine(cause),
            "Restore it from a copy, or open the folder of articles and start anew.");
    return new ProjectFileException(problem, cause);
  }

  private static ProjectFileException unusable(Path file, String reason, String advice) {
    return new ProjectFileException(new Problem(file.toString(), reason, advice), null);
  }

  private static String firstLine(Exception cause) {
    return cause.getMessage().lines().findFirst().orElse("unknown error") + ".";
  }
}
