package dateline.project;

import static dateline.project.SampleTimeline.TEXT;
import static dateline.project.SampleTimeline.event;
import static dateline.project.SampleTimeline.passage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.corpus.PublishedDates;
import dateline.merge.Correction;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("flood.dateline");
  }

  private Project project() {
    var wall = event("Wall “breaks”", "2019-03-04", passage(TEXT, "The harbour wall broke"));
    var timeline = SampleTimeline.of(TEXT, wall);
    var given = new PublishedDates.Entry("a", LocalDate.of(2019, 3, 5), "project file", false);
    return Project.of(
            List.of(folder.resolve("articles"), folder, folder.resolveSibling("elsewhere/b.txt")),
            new PublishedDates(List.of(given), List.of(folder.resolve("dates.txt"))))
        .with(EventEdit.of(wall, new Hide(), timeline))
        .with(
            EventEdit.of(
                wall,
                new Correct(Correction.NONE.date(DateRange.parse("2019-03-01/2019-03-02"))),
                timeline))
        .with(new ArticleEdit("flood", new SetPublished(LocalDate.of(2019, 3, 6))));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ProjectFile.write(file, project());

    assertThat(ProjectFile.read(file)).isEqualTo(project());
  }

  @Test
  void aFolderThatIsMovedKeepsItsArticles() throws IOException {
    ProjectFile.write(file, project());
    var elsewhere = Files.createDirectory(folder.resolve("moved")).resolve("flood.dateline");
    Files.move(file, elsewhere);

    assertThat(ProjectFile.read(elsewhere).paths().get(0))
        .isEqualTo(folder.resolve("moved").resolve("articles"));
  }

  @Test
  void noAbsolutePathIsWritten() throws IOException {
    ProjectFile.write(file, project());

    assertThat(Files.readString(file)).doesNotContain(folder.toString()).contains("\"articles\"");
  }

  @Test
  void aNewerVersionIsRefused() throws IOException {
    Files.writeString(file, "{\"format\": \"dateline.project\", \"version\": 3}");

    assertThat(problemOf(file).problem().reason()).contains("newer version");
  }

  @Test
  void unknownFieldsAreIgnored() throws IOException {
    ProjectFile.write(file, project());
    Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"zoom\": 3,"));

    assertThat(ProjectFile.read(file)).isEqualTo(project());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"format\": \"dateline.proj",
        "{\"format\": \"dateline.project\", \"version\": 1}",
        "{\"format\":\"dateline.project\",\"articles\":[],\"tables\":[],\"published\":[],\"edits\":[{\"edit\":\"x\"}]}",
        "{\"format\":\"dateline.project\",\"articles\":[3],\"tables\":[],\"published\":[],\"edits\":[]}",
        "{\"format\":\"dateline.project\",\"articles\":[],\"tables\":[],\"edits\":[],"
            + "\"published\":[{\"article\":\"a\",\"date\":\"2019-02-30\"}]}",
        "[]",
        "not JSON"
      })
  void aDamagedFileIsNamedWithAdvice(String content) throws IOException {
    Files.writeString(file, content);

    var problem = problemOf(file).problem();

    assertThat(problem.file()).isEqualTo(file.toString());
    assertThat(problem.reason()).isNotBlank();
    assertThat(problem.advice()).isNotBlank();
  }

  @Test
  void aProjectOfVersionOneOpens() throws IOException {
    Files.writeString(
        file,
        """
        {"format": "dateline.project", "version": 1, "articles": ["articles"], "published": [],
         "tables": [], "edits": [
          {"edit": "hide", "title": "Wall breaks", "passages": [
            {"article": "flood", "start": 0, "end": 33, "quote": "The harbour wall broke on Monday."}]},
          {"edit": "change-date", "title": "Bridge closed", "date": "2019-03-06", "passages": []},
          {"edit": "set-published", "article": "flood", "date": "2019-03-05"}]}
        """);

    var edits = ProjectFile.read(file).edits();

    assertThat(edits)
        .extracting(Edit::name)
        .containsExactly(
            "Hide “Wall breaks”",
            "Change date of “Bridge closed”",
            "Set publication date of “flood”");
    var wall =
        event("Wall breaks", "2019-03-04", passage(TEXT, "The harbour wall broke on Monday."));
    assertThat(edits.get(0).applyTo(SampleTimeline.of(TEXT, wall)))
        .hasValueSatisfying(t -> assertThat(t.events()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "2019-03-06" | "2019-02-30" | “date” must be a day, not “2019-02-30”
          "hide" | "hid" | “edit” says “hid”, which is no edit this version of Dateline knows
          "start" | "begin" | “start” is missing here
          """)
  void aMistakeMadeByHandIsNamedWithItsLineAndTheFileStays(
      String right, String wrong, String message) throws IOException {
    ProjectFile.write(file, project());
    var edited = Files.readString(file).replace(right, wrong);
    Files.writeString(file, edited);
    var line = edited.substring(0, edited.indexOf(wrong)).lines().count();

    var problem = problemOf(file).problem();

    assertThat(problem.reason()).contains("line ").endsWith(": " + message + ".");
    assertThat(problem.advice()).contains("text editor");
    assertThat(numberIn(problem.reason())).isBetween((int) line - 6, (int) line);
    assertThat(file).hasContent(edited);
  }

  private static int numberIn(String reason) {
    return Integer.parseInt(reason.replaceAll("(?s).*?line (\\d+):.*", "$1"));
  }

  @Test
  void aMissingCommaIsNamedWithItsLine() throws IOException {
    Files.writeString(file, "{\"format\": \"dateline.project\",\n\"version\": 2\n\"edits\": []}");

    assertThat(problemOf(file).problem().reason()).contains("line 3: this is no JSON");
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Files.writeString(file, "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(p -> p.equals(file)).isNotEmptyDirectory();
    assertThat(folder.toFile().list()).containsExactly("flood.dateline");
  }

  @Test
  void writingThroughALinkReplacesWhatItLeadsTo() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link.dateline"), file);
    Files.writeString(file, "old");

    ProjectFile.write(link, project());

    assertThat(link).isSymbolicLink();
    assertThat(ProjectFile.read(file)).isEqualTo(project());
  }

  private static ProjectFileException problemOf(Path file) {
    return catchThrowableOfType(ProjectFileException.class, () -> ProjectFile.read(file));
  }
}
