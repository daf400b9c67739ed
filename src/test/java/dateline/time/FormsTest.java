package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the sentences of {@code forms}: the usual English forms of every kind of time expression,
 * and what only looks like one.
 */
class FormsTest {

  private static final String PUBLISHED = "published ";

  @TestFactory
  Stream<DynamicContainer> everyFormIsFound() {
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
        .map(name -> dynamicContainer(name, sentences(name + ".txt")));
  }

  private static Stream<DynamicTest> sentences(String file) {
    var tests = new ArrayList<DynamicTest>();
    var published = LocalDate.EPOCH;
    for (var line : lines(file)) {
      if (line.startsWith(PUBLISHED)) {
        published = LocalDate.parse(line.substring(PUBLISHED.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tests.add(sentence(line, published));
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  private static DynamicTest sentence(String line, LocalDate published) {
    var parts = line.split(" => ", 2);
    return dynamicTest(
        parts[0],
        () -> Marks.check(Texts.tag(Marks.without(parts[0]), published), parts[0], parts[1]));
  }

  private static String[] lines(String file) {
    try (var in = FormsTest.class.getResourceAsStream("forms/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
