package dateline.time;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Optional;
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
    var found =
        Texts.tag(Marks.without(example.sentence()), Optional.of(example.published()), tagger);
    Marks.check(found, example.sentence(), example.expected());
  }
}
