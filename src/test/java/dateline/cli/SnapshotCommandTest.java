package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws what had been published by some day. */
class SnapshotCommandTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeTwoArticles() throws IOException {
    Files.writeString(folder.resolve("early.txt"), "Dam bursts\n\nThe dam burst on Monday.\n");
    Files.writeString(folder.resolve("late.txt"), "Mayor goes\n\nThe mayor quit on Thursday.\n");
  }

  @Test
  void theLastDayOfPublicationGivesTheWholePicture() throws IOException {
    var all = picture("all.png");

    assertThat(picture("last.png", "--as-reported-by=2019-03-08")).isEqualTo(all);
    assertThat(picture("first.png", "--as-reported-by=2019-03-07")).isNotEqualTo(all);
  }

  @Test
  void beforeTheFirstArticleThereIsNothingToDraw() {
    var picture = folder.resolve("none.png");

    assertThat(run(picture, "--as-reported-by=2019-03-05")).isEqualTo(1);

    assertThat(err.toString(UTF_8))
        .contains("no article is known to have been published by 2019-03-05");
    assertThat(picture).doesNotExist();
  }

  private byte[] picture(String name, String... options) throws IOException {
    var file = folder.resolve(name);
    assertThat(run(file, options)).isEqualTo(0);
    return Files.readAllBytes(file);
  }

  private int run(Path picture, String... options) {
    var terminal =
        new Terminal(new ByteArrayOutputStream(), new PrintStream(err, true, UTF_8), () -> false);
    var given =
        Stream.concat(
            Stream.of("snapshot", folder.toString(), "-o", picture.toString()),
            List.of("--published=early=2019-03-06", "--published=late=2019-03-08").stream());
    return new Commands(terminal, () -> PIPELINE, (paths, dates) -> {}, () -> true)
        .run(Stream.concat(given, Stream.of(options)).toArray(String[]::new));
  }
}
