package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordingTest {

  private final Wording wording = new Wording();

  @TestFactory
  Stream<DynamicTest> everyRuleHoldsForItsExamples() {
    return wording.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        line ->
                            DynamicTest.dynamicTest(
                                rule.part() + " " + line,
                                () -> assertThat(rule.holdsFor(line)).isTrue())));
  }

  @Test
  void holdsForNoSentenceOfNews() {
    assertThat(
            Stream.of(
                    "The river burst its banks on Monday and flooded the old town.",
                    "By Monday evening, rescuers had reached the last of the villages.",
                    "The bigger picture: the dam has leaked for years, engineers say.",
                    "Watching from his roof, Ben Low said he saw the bridge collapse.",
                    "More than 40 people were taken to hospital, officials said.",
                    "Protesters read out the names of the dead.",
                    "“Support is on its way,” the mayor said.")
                .filter(
                    line ->
                        Stream.of(Wording.Part.values()).anyMatch(part -> wording.is(part, line))))
        .isEmpty();
  }
}
