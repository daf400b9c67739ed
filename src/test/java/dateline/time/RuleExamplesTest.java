package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example that the rule files give. */
class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheRules() {
    return TimeTagger.languages().stream().flatMap(RuleExamplesTest::examples);
  }

  private static Stream<DynamicTest> examples(String language) {
    var tagger = TimeTagger.of(language);
    return RuleBook.load(language).examples().stream()
        .map(
            e ->
                dynamicTest(
                    language + ", " + e.rule() + ": " + e.sentence(), () -> check(e, tagger)));
  }

  private static void check(Example example, TimeTagger tagger) {
    var text = example.sentence().replace("[", "").replace("]", "");
    var found = Texts.tag(text, Optional.of(example.published()), tagger);
    assertThat(marked(text, found)).isEqualTo(example.sentence());
    boolean withDates = example.expected().contains("@");
    var values = found.stream().map(e -> written(e, withDates)).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : values).isEqualTo(example.expected());
  }

  private static String marked(String text, Iterable<TimeExpression> found) {
    var marked = new StringBuilder(text);
    int shift = 0;
    for (var e : found) {
      marked.insert(e.span().start() + shift++, '[');
      marked.insert(e.span().end() + shift++, ']');
    }
    return marked.toString();
  }

  private static String written(TimeExpression e, boolean withDates) {
    return e.type()
        + " "
        + e.value()
        + e.mod().map(mod -> " " + mod).orElse("")
        + (withDates ? e.range().map(r -> " @ " + r.edtf()).orElse("") : "");
  }
}
