package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.pipeline.InventedNews;
import dateline.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CancelledStageTest {

  private static final Pipeline PIPELINE = Pipeline.english(2);
  private static final List<String> STAGES =
      List.of(
          "Reading articles",
          "Dating articles",
          "Comparing dates",
          "Finding events",
          "Merging events");

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<String> stages() {
    return STAGES;
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aRunThatIsCancelledInAStageEndsInItAndWritesNothing(String stage) throws IOException {
    var result = folder.resolve("out.json");

    int code = extract(result, stage);

    assertThat(code).isEqualTo(130);
    assertThat(result).doesNotExist();
    assertThat(told()).hasSize(STAGES.indexOf(stage) + 1);
  }

  @Test
  void aRunGoesThroughAllStages() throws IOException {
    var result = folder.resolve("out.json");

    assertThat(extract(result, "no stage")).isZero();

    assertThat(result).isNotEmptyFile();
    assertThat(told()).extracting(line -> line.replaceAll(":.*", "")).isEqualTo(STAGES);
  }

  private int extract(Path result, String cancelledIn) throws IOException {
    var articles = Files.createDirectory(folder.resolve("articles"));
    new InventedNews(8, 500, 1).write(articles);
    var terminal =
        new Terminal(
            new ByteArrayOutputStream(),
            new PrintStream(err, true, UTF_8),
            () -> err.toString(UTF_8).contains(cancelledIn));
    return new Commands(terminal, () -> PIPELINE, (paths, dates) -> {})
        .run("extract", articles.toString(), "-o", result.toString());
  }

  /** The stages that were begun. */
  private List<String> told() {
    return err.toString(UTF_8).lines().filter(line -> line.contains(": 0 of ")).toList();
  }
}
