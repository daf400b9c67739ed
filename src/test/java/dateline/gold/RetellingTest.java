package dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample corpus is retold in our own words, at the length of the originals. */
class RetellingTest {

  private static final int RUN = 8;

  static List<Path> retellings() {
    return Annotations.files(SampleCorpus.ARTICLES);
  }

  @ParameterizedTest
  @MethodSource("retellings")
  void noRunOfEightWordsIsAnOriginals(Path retelling) throws IOException {
    var body = body(retelling);
    for (var original : Annotations.files(SharedFolder.articles())) {
      assertThat(new EqualRuns(Files.readString(original), RUN).in(body))
          .as("%s as in %s", retelling, original)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("retellings")
  void itIsAboutAsLongAsItsOriginal(Path retelling) throws IOException {
    int original = words(Files.readString(originalOf(retelling)));

    assertThat(words(body(retelling)) / (double) original).isCloseTo(1.0, within(0.1));
  }

  @ParameterizedTest
  @MethodSource("retellings")
  void itSaysThatItIsRetold(Path retelling) throws IOException {
    assertThat(Files.readAllLines(retelling))
        .contains("note: \"Retold for Dateline; not the publisher's words.\"");
  }

  @Test
  void everyOriginalIsRetold() {
    assertThat(Annotations.files(SharedFolder.articles()))
        .hasSameSizeAs(retellings())
        .allSatisfy(original -> assertThat(number(original)).isIn(numbers(retellings())));
  }

  private static List<String> numbers(List<Path> files) {
    return files.stream().map(RetellingTest::number).toList();
  }

  private static String number(Path file) {
    return file.getFileName().toString().substring(0, 3);
  }

  private static Path originalOf(Path retelling) {
    return Annotations.files(SharedFolder.articles()).stream()
        .filter(original -> number(original).equals(number(retelling)))
        .findFirst()
        .orElseThrow();
  }

  /** The text without its front matter and its title, which is the original's. */
  private static String body(Path retelling) throws IOException {
    var text = Files.readString(retelling);
    return text.substring(text.indexOf("\n---\n") + 5).replaceFirst("(?m)^# .*$", "");
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
