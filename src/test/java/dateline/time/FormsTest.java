package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the sentences of {@code forms}: the usual English forms of every kind of time expression,
 * and what only looks like one.
 */
class FormsTest {

  private static final String PUBLISHED = "published ";

  static Stream<Arguments> sentences() {
    return Stream.of(
            "dates",
            "weekdays",
            "relative",
            "holidays",
            "clock",
            "durations",
            "sets",
            "ranges",
            "none")
        .flatMap(FormsTest::sentences);
  }

  private static Stream<Arguments> sentences(String group) {
    var sentences = new ArrayList<Arguments>();
    var published = LocalDate.EPOCH;
    for (var line : lines(group + ".txt")) {
      if (line.startsWith(PUBLISHED)) {
        published = LocalDate.parse(line.substring(PUBLISHED.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        var parts = line.split(" => ", 2);
        sentences.add(Arguments.of(group, parts[0], parts[1], published));
      }
    }
    assertThat(sentences).hasSizeGreaterThan(50);
    return sentences.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void everyFormIsFound(String group, String sentence, String expected, LocalDate published) {
    Marks.check(Texts.tag(Marks.without(sentence), published), sentence, expected);
  }

  private static String[] lines(String file) {
    try (var in = FormsTest.class.getResourceAsStream("forms/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
