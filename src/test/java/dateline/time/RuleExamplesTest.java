package dateline.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example that the rule files give. */
class RuleExamplesTest {

  private static final Map<String, TimeTagger> TAGGERS =
      TimeTagger.languages().stream()
          .collect(Collectors.toMap(Function.identity(), TimeTagger::of));

  static Stream<Arguments> examples() {
    return TimeTagger.languages().stream()
        .flatMap(
            language ->
                RuleBook.load(language).examples().stream()
                    .map(e -> Arguments.of(language, e.rule(), e.sentence(), e)));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("examples")
  void givesWhatTheExampleSays(String language, String rule, String sentence, Example example) {
    var found =
        Texts.tag(Marks.without(sentence), Optional.of(example.published()), TAGGERS.get(language));
    Marks.check(found, sentence, example.expected());
  }
}
