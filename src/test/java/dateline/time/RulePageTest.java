package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page on the rule format to what the program reads. */
class RulePageTest {

  private static final Path PAGE = Path.of("docs/time-rules.md");
  private static final Path SOURCES = Path.of("src/main/java/dateline/time");

  /** Where the code asks for a feature, or has a method of its own ask for it. */
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:f|features|features\\(\\))\\s*\\.(?:get|has|number)\\(\"(\\w+)\"\\)"
              + "|\"(\\w+)\"(?=, (?:\"\\w+\", )*f\\))");

  /** A block of code with rules or phrases. */
  private static final Pattern BLOCK =
      Pattern.compile("```\\n((?:published|phrase).*?)```", Pattern.DOTALL);

  private static final Pattern CODE = Pattern.compile("`(\\w+)`");

  @Test
  void describesEveryFeatureThatTheProgramReadsAndNoOther() throws IOException {
    assertThat(described()).containsExactlyInAnyOrderElementsOf(read());
  }

  @Test
  void describesEveryConditionOfARule() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains("`after: ", "`before: ", "`not after: ", "`not before: ")
        .contains("`not tagged: ", "`not before tagged: ");
  }

  @Test
  void showsRulesThatTheReaderTakes() throws IOException {
    var reader = new RuleReader();
    reader.read("before", List.of("phrase weekday", "  jueves => 4"));
    var blocks = BLOCK.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)).toList();
    assertThat(blocks).hasSize(2);
    blocks.forEach(block -> reader.read("page", block.lines().toList()));
    assertThat(reader.book().examples()).hasSize(1);
  }

  private static Set<String> read() throws IOException {
    var names = new TreeSet<String>();
    try (var sources = Files.list(SOURCES)) {
      for (var source : sources.sorted().toList()) {
        READ.matcher(Files.readString(source))
            .results()
            .map(m -> Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2)))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** The names in the first column of the table of features. */
  private static Set<String> described() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| feature "))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> CODE.matcher(line.substring(0, line.indexOf("|", 1))).results())
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
