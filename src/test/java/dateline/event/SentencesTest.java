package dateline.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.What.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What sentences tell that stand alone in an article of Thursday, 14 March 2019: {@code
 * sentences.txt} lists what is right. With {@code -Dgolden.rewrite=true} it is written anew; read
 * the difference, and leave out what became wrong.
 */
class SentencesTest {

  private static final Path FILE = Path.of("src/test/resources/dateline/event/sentences.txt");
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  static List<String> entries() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("\n\n"))
        .filter(entry -> !entry.startsWith("#"))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void tellWhatTheLinesBelowThemSay(String entry) throws IOException {
    var sentences = entry.lines().findFirst().orElseThrow();
    var actual =
        Stream.concat(Stream.of(sentences), told(sentences.replace(" ¶ ", "\n\n")))
            .collect(joining("\n"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(FILE, Files.readString(FILE).replace(entry, actual));
    }
    assertThat(actual).isEqualTo(entry);
  }

  private static Stream<String> told(String text) {
    var extraction = InventedArticle.published(PUBLISHED, text);
    return Stream.concat(
        extraction.mentions().stream().map(m -> "  " + told(m, text)),
        extraction.undated().stream().map(u -> "  undated: " + u.passage().in(text)));
  }

  private static String told(Mention mention, String text) {
    var what = mention.what();
    return "%s %s %s%s “%s”%s%s%s: %s"
        .formatted(
            mention.when().date().edtf(),
            mention.when().basis().label(),
            what.status() == Status.HAPPENED ? "" : "planned ",
            what.kind().label(),
            what.trigger().in(text),
            what.reportedBy().map(" says %s"::formatted).orElse(""),
            named(" by", what.actors()),
            named(" in", what.places()),
            mention.passage().in(text));
  }

  private static String named(String as, List<String> names) {
    return names.isEmpty() ? "" : as + " " + String.join(" and ", names);
  }
}
