package dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process of its own, without JavaFX and in a locale without UTF-8. */
@Timeout(60)
class ProcessTest {

  @TempDir Path folder;

  @Test
  void theCoreNeedsNoJavaFx() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "“Zürich” flooded on 4 March 2019, officials said.");

    var process = start("extract", folder.toString());

    var out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isEqualTo(0);
    var json = new JsonMapper().readTree(out);
    assertThat(json.at("/events/0/mentions/0/quote").stringValue()).contains("“Zürich”");
  }

  @Test
  void namesThatTheLocaleCannotShowAreStillRead() throws Exception {
    assumeTrue(isLinux(), "elsewhere names do not depend on the locale");
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding")).equals(UTF_8),
        "the tests run in a locale that cannot name the files");
    Files.writeString(folder.resolve("Ж.txt"), "The dam burst on 4 March 2019, officials said.");
    Files.writeString(folder.resolve("Я.txt"), "The bridge fell on 5 March 2019, officials said.");
    Files.writeString(folder.resolve("Я.meta.json"), "{\"publisher\": \"Post\"}");

    var process = start("extract", folder.toString(), "--texts", folder.resolve("t").toString());

    var json = new JsonMapper().readTree(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isEqualTo(0);
    assertThat(json.at("/articles").valueStream().map(a -> a.get("id").stringValue()))
        .containsExactly("Ж", "Я");
    assertThat(json.at("/articles/1/publisher").stringValue()).isEqualTo("Post");
    assertThat(json.at("/problems")).isEmpty();
    assertThat(folder.resolve("t/Ж.txt")).exists();
  }

  @Test
  void withoutADisplayItSaysSoAtOnceAndWithoutATrace() throws Exception {
    assumeTrue(isLinux(), "only Linux says where its display is");

    var process = start();

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(process.errorReader(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("no display", "extract", "snapshot");
  }

  @Test
  void anInterruptEndsItWithNothingWritten() throws Exception {
    assumeTrue(isLinux(), "an interrupt is sent with kill");
    for (int i = 0; i < 400; i++) {
      Files.writeString(
          folder.resolve(i + ".txt"), i + " streets were flooded on 4 March 2019.\n".repeat(40));
    }
    var result = folder.resolve("out.json");
    var process = start("extract", folder.toString(), "-o", result.toString());
    waitForLine(process.errorReader(UTF_8), "Finding events");

    // Not INT, which the children of a shell's background job ignore; both end it the same way.
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(result).doesNotExist();
    assertThat(folder.resolve(".out.json.part")).doesNotExist();
  }

  private static void waitForLine(BufferedReader lines, String start) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(start)) {
        return;
      }
    }
    throw new AssertionError("no line begins with " + start);
  }

  private static Process start(String... args) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.concat(
            Stream.of(java, "-cp", classPathWithoutJavaFx(), "dateline.Main"), Stream.of(args));
    var builder = new ProcessBuilder(command.toList());
    builder.environment().remove("DISPLAY");
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static String classPathWithoutJavaFx() {
    var all =
        List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)));
    var core =
        all.stream().filter(entry -> !entry.matches(".*(javafx|controlsfx|ikonli).*")).toList();
    assertThat(core).hasSizeLessThan(all.size());
    return core.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").startsWith("Linux");
  }
}
