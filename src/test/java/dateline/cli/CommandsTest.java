package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.corpus.PublishedDates;
import dateline.export.TimelineJson;
import dateline.merge.Correction;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Progress;
import dateline.project.Annotate;
import dateline.project.Correct;
import dateline.project.EventEdit;
import dateline.project.Hide;
import dateline.project.Merge;
import dateline.project.Project;
import dateline.project.ProjectFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

  private static final Pipeline PIPELINE = Pipeline.english();
  private static final String TEXT =
      "Dam bursts\r\n\r\nThe dam burst on Monday 🌊. Soldiers closed the bridge on Tuesday.\r\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Path> opened = new ArrayList<>();
  private final List<PublishedDates.Entry> openedWith = new ArrayList<>();
  private boolean interrupted;
  private boolean hasDisplay = true;
  private Path articles;

  @BeforeEach
  void writeAnArticle() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("dam.txt"), TEXT);
  }

  @Test
  void extractWritesATimelineToStandardOutputAndNothingElseThere() {
    int code = run("extract", articles, "--published", "dam=2019-03-06");

    assertThat(code).isEqualTo(0);
    assertThat(json().at("/format").stringValue()).isEqualTo("dateline.timeline");
    assertThat(json().at("/articles/0/publishedBasis").stringValue()).isEqualTo("user");
    assertThat(json().at("/events")).isNotEmpty();
    assertThat(err()).contains("Reading articles");
  }

  @Test
  void theTimelineOfTheSampleCorpusIsWhatTheSchemaDescribes() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TimelineJson.class.getResourceAsStream("timeline.schema.json"));

    assertThat(run("extract", "corpus")).isEqualTo(0);

    assertThat(schema.validate(out.toString(UTF_8), InputFormat.JSON)).isEmpty();
    assertThat(json().at("/problems")).isEmpty();
    assertThat(json().at("/events").size()).isGreaterThan(50);
    assertThat(json().at("/articles/0/note").stringValue()).startsWith("Retold for Dateline");
  }

  @Test
  void extractTakesAPrefixOfAnId() {
    assertThat(run("extract", articles, "--published=d=2019-03-06")).isEqualTo(0);
    assertThat(json().at("/articles/0/published").stringValue()).isEqualTo("2019-03-06");
  }

  @Test
  void extractTakesATableOfDatesThatIsNoArticle() throws IOException {
    var table = Files.writeString(articles.resolve("dates.txt"), "dam\t2019-03-06T10:00\nx\t1\n");

    assertThat(run("extract", articles, "--dates", table)).isEqualTo(0);

    assertThat(json().at("/articles")).hasSize(1);
    assertThat(json().at("/articles/0/published").stringValue()).isEqualTo("2019-03-06");
    assertThat(json().at("/problems/0/reason").stringValue()).startsWith("Line 2");
  }

  @Test
  void extractWritesTheExactTexts() throws IOException {
    var texts = folder.resolve("new/texts");

    assertThat(run("extract", articles, "-o", folder.resolve("t.json"), "--texts", texts))
        .isEqualTo(0);

    assertThat(out.size()).isZero();
    assertThat(Files.readAllBytes(texts.resolve("dam.txt"))).isEqualTo(TEXT.getBytes(UTF_8));
    assertThat(folder.resolve("t.json")).isNotEmptyFile();
  }

  @Test
  void extractAppliesTheEditsOfAProject() throws IOException {
    Files.writeString(
        articles.resolve("mayor.txt"),
        "Mayor jailed\n\nA court in Lindel jailed the mayor for fraud on Friday. Teachers went on"
            + " strike in Orlo on Thursday.\n");
    var dates = List.of(published("dam", "2019-03-06"), published("mayor", "2019-03-11"));
    var plain = Project.of(List.of(articles), new PublishedDates(dates, List.of()));
    var timeline = PIPELINE.run(plain.paths(), plain.published(), Progress.NONE);
    assertThat(timeline.events()).hasSize(3);
    var bridge = timeline.events().get(0);
    var strike = timeline.events().get(1);
    var jailed = timeline.events().get(2);
    var file = folder.resolve("dam.dateline");
    ProjectFile.write(
        file,
        plain
            .with(EventEdit.of(bridge, new Hide(), timeline))
            .with(EventEdit.of(jailed, new Correct(Correction.NONE.title("Fraud")), timeline))
            .with(EventEdit.of(jailed, Annotate.tags(List.of("court")), timeline))
            .with(EventEdit.of(jailed, Merge.with(List.of(strike), timeline), timeline)));

    assertThat(run("extract", file)).isEqualTo(0);

    assertThat(json().at("/problems")).isEmpty();
    assertThat(json().at("/events")).hasSize(1);
    var event = json().at("/events/0");
    assertThat(event.at("/id").stringValue()).isEqualTo(jailed.id());
    assertThat(event.at("/title").stringValue()).isEqualTo("Fraud");
    assertThat(event.at("/checked").booleanValue()).isTrue();
    assertThat(event.at("/tags/0").stringValue()).isEqualTo("court");
    assertThat(event.at("/mentions")).hasSize(2);
  }

  private static PublishedDates.Entry published(String id, String day) {
    return new PublishedDates.Entry(id, LocalDate.parse(day), "project file", true);
  }

  @Test
  void someUnreadableArticlesAreListedAndStillSuccess() throws IOException {
    Files.createFile(articles.resolve("empty.txt"));

    assertThat(run("extract", articles)).isEqualTo(0);

    assertThat(json().at("/problems/0/file").stringValue()).isEqualTo("empty.txt");
    assertThat(err()).contains("empty.txt: The article is empty. Put the text into the file");
  }

  @Test
  void noReadableArticleIsAFailureWithAValidDocument() throws IOException {
    Files.write(articles.resolve("dam.txt"), new byte[0]);

    assertThat(run("extract", articles)).isEqualTo(1);

    assertThat(json().at("/articles")).isEmpty();
    assertThat(json().at("/problems")).hasSize(1);
  }

  @Test
  void anIdThatIsUnknownIsWrongUsageAndNamesTheCandidates() {
    assertThat(run("extract", articles, "--published", "x=2019-03-06")).isEqualTo(2);

    assertThat(out.size()).isZero();
    assertThat(err()).contains("dateline: no article has the id x; there are dam");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dam", "dam=", "=2019-03-06", "dam=2019-02-30", "dam=yesterday"})
  void aPublicationDateThatIsNoneIsWrongUsage(String published) {
    assertThat(run("extract", articles, "--published", published)).isEqualTo(2);
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "timex", "snapshot", "unknown", "--unknown"})
  void aCommandWithoutWhatItNeedsIsWrongUsage(String command) {
    assertThat(run(command)).isEqualTo(2);
    assertThat(err()).startsWith("dateline: ").contains("--help");
  }

  @Test
  void whatIsInterruptedWritesNothing() {
    interrupted = true;
    var file = folder.resolve("t.json");
    var texts = folder.resolve("texts");

    assertThat(run("extract", articles, "-o", file, "--texts", texts)).isEqualTo(130);
    assertThat(run("timex", articles)).isEqualTo(130);
    assertThat(run("snapshot", articles, "-o", folder.resolve("t.png"))).isEqualTo(130);

    assertThat(out.size()).isZero();
    assertThat(folder.toFile().list()).containsExactly("articles");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsAFailure() {
    assertThat(run("extract", articles, "-o", folder.resolve("missing/t.json"))).isEqualTo(1);
    assertThat(err()).contains("missing: There is no such file or folder");
  }

  @Test
  void aDamagedProjectIsAFailureThatNamesIt() throws IOException {
    var file = Files.writeString(folder.resolve("bad.dateline"), "{");

    assertThat(run("extract", file)).isEqualTo(1);
    assertThat(err()).contains("bad.dateline: The project file is damaged");
  }

  @Test
  void snapshotDrawsAPictureOfTheSizeAskedFor() throws IOException {
    var file = folder.resolve("t.png");

    int code =
        run(
            "snapshot",
            articles,
            "-o",
            file,
            "--published",
            "dam=2019-03-06",
            "--width",
            800,
            "--height",
            500,
            "--from",
            "2019-03-01",
            "--to",
            "2019-03-08",
            "--lanes",
            "kind",
            "--theme",
            "dark");

    assertThat(code).isEqualTo(0);
    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(800);
    assertThat(picture.getHeight()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--width=3", "--from=2019-02-30", "--lanes=rows", "--theme=pink"})
  void aPictureThatCannotBeIsWrongUsage(String option) {
    assertThat(run("snapshot", articles, "-o", folder.resolve("t.png"), option)).isEqualTo(2);
  }

  @Test
  void openShowsWhatItIsGiven() {
    assertThat(run("open", articles, "--published", "dam=2019-03-06")).isEqualTo(0);

    assertThat(opened).containsExactly(articles);
    assertThat(openedWith).extracting(PublishedDates.Entry::id).containsExactly("dam");
  }

  @Test
  void withoutArgumentsTheSampleCorpusIsShown() {
    assertThat(run()).isEqualTo(0);

    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).resolve("000_world_reacts.md")).exists();
  }

  @Test
  void withoutADisplayOpenSaysSoInOneLine() {
    hasDisplay = false;

    assertThat(run()).isEqualTo(1);

    assertThat(opened).isEmpty();
    assertThat(err().lines()).hasSize(1);
    assertThat(err()).contains("extract").contains("snapshot");
  }

  @Test
  void aDisplayThatDoesNotAnswerIsSaidInOneLine() {
    Window broken =
        (paths, dates) -> {
          throw new UnsupportedOperationException("Unable to open DISPLAY");
        };

    assertThat(commands(broken).run("open", articles.toString())).isEqualTo(1);

    assertThat(err().lines()).hasSize(1);
    assertThat(err()).contains("Unable to open DISPLAY").contains("extract").contains("snapshot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "extract", "timex", "snapshot"})
  void everyCommandHasHelp(String command) {
    assertThat(run(command, "--help")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).contains("--published=ID=DATE").contains("--dates=FILE.tsv");
  }

  private int run(Object... args) {
    Window window =
        (paths, dates) -> {
          opened.addAll(paths);
          openedWith.addAll(dates.entries());
        };
    return commands(window)
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private Commands commands(Window window) {
    var terminal = new Terminal(out, new PrintStream(err, true, UTF_8), () -> interrupted);
    return new Commands(terminal, () -> PIPELINE, window, () -> hasDisplay);
  }

  private JsonNode json() {
    return new JsonMapper().readTree(out.toByteArray());
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
