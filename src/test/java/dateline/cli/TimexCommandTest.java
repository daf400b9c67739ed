package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimexCommandTest {

  private static final Pipeline PIPELINE = Pipeline.english();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesALineForEachTimeExpression() throws IOException {
    article(
        "Dam bursts\r\n\r\nThe dam burst on Monday 🌊. Soldiers closed the bridge on Tuesday.\r\n");

    assertThat(run("--published", "dam=2019-03-06")).isEqualTo(0);

    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            """
            {"doc":"dam","begin":31,"end":37,"text":"Monday","type":"DATE","value":"2019-03-04",\
            "mod":null,"quant":null,"freq":null,"first":"2019-03-04","last":"2019-03-04"}""",
            """
            {"doc":"dam","begin":72,"end":79,"text":"Tuesday","type":"DATE","value":"2019-03-05",\
            "mod":null,"quant":null,"freq":null,"first":"2019-03-05","last":"2019-03-05"}""");
  }

  @Test
  void readsTheLanguageAskedFor() throws IOException {
    article("Cede la presa\n\nLa presa cedió el lunes por la noche. Nadie habló el domingo.\n");

    assertThat(run("--language", "es", "--published", "dam=2019-03-06")).isEqualTo(0);

    assertThat(out.toString(UTF_8))
        .contains(
            "\"text\":\"el lunes por la noche\",\"type\":\"TIME\",\"value\":\"2019-03-04TNI\"")
        .contains("\"text\":\"el domingo\",\"type\":\"DATE\",\"value\":\"2019-03-03\"");
  }

  @Test
  void aLanguageWithoutRulesIsWrongUsageThatNamesThoseThereAre() throws IOException {
    article("Dam bursts\n\nThe dam burst on Monday.\n");

    assertThat(run("--language", "xx")).isEqualTo(2);

    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).contains("“xx”").contains("en, es").contains("--help");
  }

  private void article(String text) throws IOException {
    Files.writeString(folder.resolve("dam.txt"), text);
  }

  private int run(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "timex";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    var terminal = new Terminal(out, new PrintStream(err, true, UTF_8), () -> false);
    return new Commands(terminal, () -> PIPELINE, (paths, dates) -> {}, () -> false).run(arguments);
  }
}
